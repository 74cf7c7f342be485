import type { Node } from '../ir/node.js';
import { emit, type Place } from './emit.js';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

/** Arithmetic. */
export function emitArithmetic(node: Of<'arithmetic'>, at: Place): string {
  const a = emit(node.left, at);
  const b = emit(node.right, at);
  return at.routine.keep(`calculated("${node.operator}", ${a}, ${b}, m)`);
}

/** `-a`. */
export function emitNegation(node: Of<'negate'>, at: Place): string {
  const value = emit(node.of, at);
  return at.routine.keep(`negated(${value}, m)`);
}
