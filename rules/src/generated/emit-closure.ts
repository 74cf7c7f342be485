import { compile } from '../closures/compile.js';
import type { Node } from '../ir/node.js';
import { allParts, partsOf, withParts } from '../ir/parts-of.js';
import type { Place } from './place.js';

/** Runs an operation as a closure on the values of its parts, which are already computed. */
export function strictly(node: Node, values: readonly string[], { program, routine }: Place): string {
  const locals = partsOf(node)
    .slice(0, values.length)
    .map(({ type }, index): Node => ({ op: 'local', index, type }));
  const run = program.constant(compile(withParts(node, locals)));
  return routine.keep(`${run}(m.machine, [${values.join(', ')}])`);
}

/** Runs a node with everything in it as a closure, on a frame with the places it reads from around it. */
export function byClosure(node: Node, { program, routine }: Place): string {
  program.shareAll(node);
  const places = new Set(
    allParts(node).flatMap((part) =>
      part.op === 'local' ? [part.index] : part.op === 'entry' ? [part.item] : [],
    ),
  );
  const outer = [...places].filter((place) => routine.has(place)).sort((a, b) => a - b);
  const run = program.constant(compile(node));
  const frame =
    outer.length === 0
      ? '[]'
      : `frameOf(${program.constant(outer)}, [${outer.map((place) => routine.local(place)).join(', ')}])`;
  return routine.keep(`${run}(m.machine, ${frame})`);
}
