import type { Node } from '../ir/node.js';
import { emit, type Place } from './emit.js';
import { strictly } from './emit-closure.js';

/** A function of the language. */
export function emitCall(node: Extract<Node, { op: 'builtin' }>, at: Place): string {
  const values = node.args.map((arg) => emit(arg, at));
  return strictly(node, values, at);
}
