import type { Node } from '../ir/node.js';
import type { Place } from './place.js';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

/** Arithmetic. */
export function emitArithmetic(node: Of<'arithmetic'>, at: Place): string {
  const a = at.emit(node.left);
  const b = at.emit(node.right);
  return at.routine.keep(`calculated("${node.operator}", ${a}, ${b}, m)`);
}

/** `-a`. */
export function emitNegation(node: Of<'negate'>, at: Place): string {
  const value = at.emit(node.of);
  return at.routine.keep(`negated(${value}, m)`);
}
