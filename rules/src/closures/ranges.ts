import type { Node } from '../ir/node.js';
import { comparison } from '../value/compare.js';
import { merge } from '../value/unknown.js';
import { FeelRange } from '../value/value.js';
import type { Run } from './machine.js';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

/** A range with two bounds. Bounds of different kinds, and bounds out of order where the language says so, make no range. */
export function rangeOf(node: Of<'range'>, compile: (node: Node) => Run): Run {
  const [low, high] = [compile(node.low), compile(node.high)];
  return (machine, frame) => {
    const [a, b] = [low(machine, frame), high(machine, frame)];
    const unknown = merge([a, b]);
    if (unknown) return unknown;
    if (a !== null && b !== null && comparison('<=', a, b) === null)
      return machine.warn('The bounds of a range cannot be compared.');
    return new FeelRange(a, node.lowIncluded, b, node.highIncluded);
  };
}
