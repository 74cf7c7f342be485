import type { Node } from '../ir/node.js';
import type { Place } from './place.js';
import { strictly } from './emit-closure.js';

/** A function of the language. */
export function emitCall(node: Extract<Node, { op: 'builtin' }>, at: Place): string {
  const values = node.args.map((arg) => at.emit(arg));
  return strictly(node, values, at);
}
