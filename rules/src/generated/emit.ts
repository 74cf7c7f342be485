import type { Node } from '../ir/node.js';
import { isDecimal } from '@eenloket/kit';
import { emitArithmetic, emitNegation } from './emit-arithmetic.js';
import { emitCall } from './emit-call.js';
import { byClosure, strictly } from './emit-closure.js';
import { emitComparison, emitEquality, emitMatch } from './emit-comparison.js';
import { emitConditional, emitConnective, emitNot } from './emit-logic.js';
import { emitSlot } from './emit-slot.js';
import { emitTable } from './emit-table.js';
import type { Place } from './place.js';
import type { Program } from './program.js';
import type { Routine } from './routine.js';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

function constant({ value }: Of<'constant'>, { program }: Place): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && isDecimal(value)) return value < 0 ? `(${value})` : `${value}`;
  return program.constant(value);
}

function context({ entries }: Of<'context'>, at: Place): string {
  const made = at.routine.keep('new Map()');
  for (const { name, index, value } of entries) {
    const local = at.routine.local(index);
    at.routine.say(`${local} = ${at.emit(value)};`);
    at.routine.say(`${made}.set(${JSON.stringify(name)}, ${local});`);
  }
  return made;
}

function bind({ bindings, body }: Of<'bind'>, at: Place): string {
  for (const { index, source } of bindings) {
    const value = at.emit(source);
    at.routine.say(`${at.routine.local(index)} = ${value};`);
  }
  return at.emit(body);
}

function coercion(node: Of<'coerce'>, at: Place): string {
  const value = at.emit(node.of);
  if (node.constraint) return strictly(node, [value], at);
  const [type, what] = [at.program.constant(node.type), JSON.stringify(node.what)];
  const fits = { number: 'number', string: 'string', boolean: 'boolean' }[node.type.kind as string];
  const quick = fits ? `typeof ${value} === '${fits}' ? ${value} : ` : '';
  return at.routine.keep(`${quick}fit(${value}, ${type}, ${what}, m)`);
}

const strict =
  (node: Node, parts: readonly Node[]) =>
  (at: Place): string =>
    strictly(
      node,
      parts.map((part) => at.emit(part)),
      at,
    );

type Emitters = { readonly [Op in Node['op']]: (node: Of<Op>, at: Place) => string };

/** One way to write each operation; what is not worth code of its own is run as a closure on parts that are. */
const emitters: Emitters = {
  constant,
  slot: ({ slot }, at) => emitSlot(slot, at),
  local: ({ index }, at) => at.routine.local(index),
  arithmetic: emitArithmetic,
  negate: emitNegation,
  compare: emitComparison,
  equal: emitEquality,
  matches: emitMatch,
  and: emitConnective,
  or: emitConnective,
  not: emitNot,
  if: emitConditional,
  for: byClosure,
  some: byClosure,
  every: byClosure,
  filter: byClosure,
  path: (node, at) => strict(node, [node.of])(at),
  entry: byClosure,
  list: (node, at) => at.routine.keep(`[${node.items.map((item) => at.emit(item)).join(', ')}]`),
  context,
  bind,
  range: (node, at) => strict(node, [node.low, node.high])(at),
  compareRange: (node, at) => strict(node, [node.operand])(at),
  span: (node, at) => strict(node, [node.low, node.high])(at),
  builtin: emitCall,
  builtinFunction: byClosure,
  invoke: byClosure,
  lambda: byClosure,
  external: byClosure,
  instanceOf: (node, at) => strict(node, [node.of])(at),
  fault: ({ message }, at) => at.routine.keep(`m.warn(${JSON.stringify(message)})`),
  coerce: coercion,
  cite: ({ of }, at) => at.emit(of),
  table: emitTable,
};

/** A place in a function. */
export function placeIn(program: Program, routine: Routine): Place {
  const place: Place = {
    program,
    routine,
    emit(node) {
      const emitter = emitters[node.op] as (node: Node, at: Place) => string;
      return emitter(node, place);
    },
  };
  return place;
}
