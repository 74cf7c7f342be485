import type { Node } from '../ir/node.js';
import type { Place } from './place.js';
import { strictly } from './emit-closure.js';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

const isKind = (node: Node, kind: string): boolean => node.type.kind === kind;

/** `<`, `<=`, `>`, `>=`. */
export function emitComparison(node: Of<'compare'>, at: Place): string {
  const a = at.emit(node.left);
  const b = at.emit(node.right);
  const slow = `compared("${node.operator}", ${a}, ${b}, m)`;
  const both = `typeof ${a} === 'number' && typeof ${b} === 'number'`;
  const quick = isKind(node.left, 'number') || isKind(node.right, 'number');
  return at.routine.keep(quick ? `${both} ? ${a} ${node.operator} ${b} : ${slow}` : slow);
}

/** `=` and `!=`. */
export function emitEquality(node: Of<'equal'>, at: Place): string {
  const a = at.emit(node.left);
  const b = at.emit(node.right);
  const slow = `equal(${a}, ${b}, ${node.negated}, m)`;
  const kind = ['number', 'string', 'boolean'].find(
    (each) => isKind(node.left, each) || isKind(node.right, each),
  );
  if (!kind) return at.routine.keep(slow);
  const sign = node.negated ? '!==' : '===';
  return at.routine.keep(
    `typeof ${a} === '${kind}' && typeof ${b} === '${kind}' ? ${a} ${sign} ${b} : ${slow}`,
  );
}

/** A value against a test value. */
export function emitMatch(node: Of<'matches'>, at: Place): string {
  const a = at.emit(node.value);
  const test = node.test.op === 'constant' ? node.test.value : undefined;
  const kind = typeof test;
  const b = at.emit(node.test);
  if (kind !== 'string' && kind !== 'number' && kind !== 'boolean') return strictly(node, [a, b], at);
  return at.routine.keep(`typeof ${a} === '${kind}' ? ${a} === ${b} : matched(${a}, ${b}, m)`);
}
