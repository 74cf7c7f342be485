import { builtins } from '../builtins/index.js';
import { unknownIn } from '../builtins/builtin.js';
import type { Node } from '../ir/node.js';
import { FeelFunction, isList, type Value } from '../value/value.js';
import { Unknown } from '../value/unknown.js';
import { guarded } from './arithmetic.js';
import type { Run } from './machine.js';

type Compile = (node: Node) => Run;
type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

const LONGEST_TEXT = 1_000_000;

function work(args: readonly Value[], quadratic: boolean): number {
  let size = 0;
  for (const arg of args) size += isList(arg) ? arg.length : typeof arg === 'string' ? arg.length >> 4 : 0;
  return quadratic ? 1 + size * size : 1 + size;
}

/** A function of the language. */
export function builtinCall(node: Of<'builtin'>, compile: Compile): Run {
  const args = node.args.map(compile);
  const builtin = builtins.get(node.name);
  if (!builtin) throw new TypeError(`There is no built-in function "${node.name}".`);
  const { run, tolerant, quadratic } = builtin;
  return (machine, frame) => {
    const values = args.map((arg) => arg(machine, frame));
    machine.budget.spend(work(values, quadratic));
    if (!tolerant) {
      const unknown = unknownIn(values);
      if (unknown) return unknown;
    }
    const result = guarded(machine, () => run(values));
    if (typeof result === 'string' && result.length > LONGEST_TEXT)
      return machine.warn(`${node.name}() made a text of more than ${LONGEST_TEXT} characters.`);
    return result === null && !values.includes(null)
      ? machine.warn(`${node.name}() has no result for these arguments.`)
      : result;
  };
}

/** The order of the arguments for a function called by names; null when a name is not one of its parameters. */
function order(names: readonly string[], parameters: readonly string[]): number[] | null {
  const places = parameters.map((parameter) => names.indexOf(parameter));
  return places.includes(-1) || names.length !== parameters.length ? null : places;
}

/** A function of the model. */
export function invocation(node: Of<'invoke'>, compile: Compile): Run {
  const callee = compile(node.callee);
  const args = node.args.map(compile);
  return (machine, frame) => {
    const target = callee(machine, frame);
    if (target instanceof Unknown) return target;
    if (!(target instanceof FeelFunction))
      return machine.warn('Something that is not a function was called.');
    const given = args.map((arg) => arg(machine, frame));
    const places = node.names ? order(node.names, target.parameters) : given.map((_, i) => i);
    if (!places || places.length !== target.parameters.length)
      return machine.warn(`A function wants the arguments (${target.parameters.join(', ')}).`);
    machine.budget.spend(1);
    return machine.budget.nested(() => target.call(places.map((place) => given[place] ?? null)));
  };
}

/** A function literal: keeps the values around it as they are now. */
export function lambda(node: Of<'lambda'>, compile: Compile): Run {
  const body = compile(node.body);
  return (machine, frame) => {
    const kept = [...frame];
    return new FeelFunction(node.names, (args) => {
      const own = [...kept];
      node.places.forEach((place, i) => {
        own[place] = args[i] ?? null;
      });
      return body(machine, own);
    });
  };
}
