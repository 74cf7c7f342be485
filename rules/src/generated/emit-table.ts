import type { Node } from '../ir/node.js';
import type { Place } from './place.js';
import { byClosure } from './emit-closure.js';

/** A decision table. */
export function emitTable(node: Extract<Node, { op: 'table' }>, at: Place): string {
  return byClosure(node, at);
}
