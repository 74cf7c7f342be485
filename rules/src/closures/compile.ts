import type { Node } from '../ir/node.js';
import { isInstanceOf } from '../value/conforms.js';
import { comparisonRange, type Value } from '../value/value.js';
import { Unknown } from '../value/unknown.js';
import { arithmetic, negated } from '../value/arithmetic.js';
import { builtinCall, builtinFunction, external, invocation, lambda } from './calls.js';
import { coercion } from './coercion.js';
import { entry, filtering, iteration, quantified, span } from './lists.js';
import { conditional, connective, equality, matching, negation, ordering } from './logic.js';
import type { Run } from './machine.js';
import { hasPart, pathOf } from '../value/path-of.js';
import { rangeOf } from './ranges.js';
import { decisionTable } from './table.js';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

const LONGEST_TEXT = 1_000_000;

function calculation(node: Of<'arithmetic'>): Run {
  const [left, right, operator] = [compile(node.left), compile(node.right), node.operator];
  return (machine, frame) => {
    const result = arithmetic(operator, left(machine, frame), right(machine, frame), machine);
    if (typeof result === 'string' && result.length > LONGEST_TEXT)
      return machine.warn(`A text became longer than ${LONGEST_TEXT} characters.`);
    return result;
  };
}

function contextOf(node: Of<'context'>): Run {
  const entries = node.entries.map(({ name, index, value }) => ({ name, index, run: compile(value) }));
  return (machine, frame) => {
    const made = new Map<string, Value>();
    for (const { name, index, run } of entries) {
      const value = run(machine, frame);
      frame[index] = value;
      made.set(name, value);
    }
    return made;
  };
}

function binding(node: Of<'bind'>): Run {
  const bindings = node.bindings.map(({ index, source }) => ({ index, run: compile(source) }));
  const body = compile(node.body);
  return (machine, frame) => {
    for (const { index, run } of bindings) frame[index] = run(machine, frame);
    return body(machine, frame);
  };
}

function comparisonRangeOf(node: Of<'compareRange'>): Run {
  const operand = compile(node.operand);
  return (machine, frame) => {
    const value = operand(machine, frame);
    return value instanceof Unknown ? value : comparisonRange(node.operator, value);
  };
}

function citing(node: Of<'cite'>): Run {
  const of = compile(node.of);
  return (machine, frame) => {
    const outer = machine.site;
    machine.site = node.site;
    const value = of(machine, frame);
    machine.site = outer;
    return value;
  };
}

function path(node: Of<'path'>): Run {
  const of = compile(node.of);
  const { name } = node;
  return (machine, frame) => {
    const value = of(machine, frame);
    const found = pathOf(value, name);
    if (found === null && !hasPart(value, name)) machine.warn(`There is no "${name}" in this value.`);
    return found;
  };
}

function isInstance(node: Of<'instanceOf'>): Run {
  const of = compile(node.of);
  return (machine, frame) => isInstanceOf(of(machine, frame), node.is);
}

function listOf(node: Of<'list'>): Run {
  const items = node.items.map(compile);
  return (machine, frame) => items.map((item) => item(machine, frame));
}

function opposite(node: Of<'negate'>): Run {
  const of = compile(node.of);
  return (machine, frame) => negated(of(machine, frame), machine);
}

type Compilers = { readonly [Op in Node['op']]: (node: Of<Op>, compile: (node: Node) => Run) => Run };

/** One compiler for each operation of the intermediate form. */
const compilers: Compilers = {
  constant: (node) => () => node.value,
  slot: (node) => (machine) => machine.read(node.slot),
  local: (node) => (_machine, frame) => frame[node.index] ?? null,
  arithmetic: calculation,
  negate: opposite,
  compare: ordering,
  equal: equality,
  matches: matching,
  and: connective,
  or: connective,
  not: negation,
  if: conditional,
  for: iteration,
  some: quantified,
  every: quantified,
  filter: filtering,
  path,
  entry,
  list: listOf,
  context: contextOf,
  bind: binding,
  range: rangeOf,
  compareRange: comparisonRangeOf,
  span,
  builtin: builtinCall,
  builtinFunction,
  invoke: invocation,
  lambda,
  external,
  instanceOf: isInstance,
  fault: (node) => (machine) => machine.warn(node.message),
  coerce: coercion,
  cite: citing,
  table: (node) => decisionTable(node.table, compile),
};

/** The back end of closures over integer slots: runs where generating code is forbidden. */
export function compile(node: Node): Run {
  const compiler = compilers[node.op] as (node: Node, compile: (node: Node) => Run) => Run;
  return compiler(node, compile);
}
