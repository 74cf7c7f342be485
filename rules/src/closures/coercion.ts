import type { Constraint, Node } from '../ir/node.js';
import { coerce } from '../value/coerce.js';
import { merge, Unknown } from '../value/unknown.js';
import { isContext, isList, type Value } from '../value/value.js';
import type { Machine, Run } from './machine.js';

type Compile = (node: Node) => Run;
type Check = (value: Value, machine: Machine, frame: Value[]) => boolean | Unknown;

function all(results: readonly (boolean | Unknown)[]): boolean | Unknown {
  return results.includes(false) ? false : (merge(results) ?? true);
}

/** A constraint that several types share is compiled once. */
const checks = new WeakMap<Constraint, Check>();

/** Whether a value satisfies a constraint; null satisfies every one, and what is unknown leaves it open. */
function checkOf(constraint: Constraint | null, compile: Compile): Check {
  if (!constraint) return () => true;
  const ready = checks.get(constraint);
  if (ready) return ready;
  const check = newCheck(constraint, compile);
  checks.set(constraint, check);
  return check;
}

function newCheck(constraint: Constraint, compile: Compile): Check {
  const items = checkOf(constraint.items, compile);
  const entries = [...constraint.entries].map(([name, each]) => ({ name, check: checkOf(each, compile) }));
  const own = constraint.test && { index: constraint.test.index, run: compile(constraint.test.node) };
  return (value, machine, frame) => {
    if (value === null) return true;
    if (value instanceof Unknown) return value;
    const results: (boolean | Unknown)[] = [];
    if (own) {
      frame[own.index] = value;
      const truth = own.run(machine, frame);
      results.push(truth instanceof Unknown ? truth : truth === true);
    }
    if (constraint.items && isList(value)) results.push(...value.map((item) => items(item, machine, frame)));
    if (isContext(value))
      results.push(...entries.map(({ name, check }) => check(value.get(name) ?? null, machine, frame)));
    return all(results);
  };
}

/** The value made to fit its declared type and constraint; what does not fit becomes null (DMN 1.5 section 10.3.2.9.4). */
export function coercion(node: Extract<Node, { op: 'coerce' }>, compile: Compile): Run {
  const of = compile(node.of);
  const check = checkOf(node.constraint, compile);
  const { type, what } = node;
  return (machine, frame) => {
    const value = coerce(of(machine, frame), type);
    if (value === undefined) return machine.warn(`${what} gave a value that is not of its declared type.`);
    const allowed = check(value, machine, frame);
    if (allowed instanceof Unknown) return allowed;
    return allowed ? value : machine.warn(`${what} gave a value that its type does not allow.`);
  };
}
