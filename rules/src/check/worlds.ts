import type { InputColumn } from '../ir/lower-literal.js';
import type { Value } from '../value/value.js';
import { meet, type Box } from './box.js';
import { reaches, slotOf, type Reaches } from './reach.js';

/** Truths that others depend on beyond these are not looked at together. */
const MOST_TRUTHS = 4;

/** A column that is a truth by itself, and what is sure of the others when it holds and when it does not. */
export interface TruthColumn {
  readonly column: number;
  readonly ways: readonly Reaches[];
}

/** The columns that are truths by themselves: facts, or decisions. */
export const truthColumns = (columns: readonly InputColumn[], known: Reaches): readonly TruthColumn[] =>
  columns.flatMap(({ source }, column) => {
    const slot = source.type.kind === 'boolean' ? slotOf(source) : null;
    return slot === null ? [] : [{ column, ways: [true, false].map((truth) => known.assuming(slot, truth)) }];
  });

/** For each column the pieces that can be, as far as that is sure. The bounds of `known` are among the cuts of the pieces. */
const boxOf = (columns: readonly InputColumn[], values: readonly (readonly Value[])[], known: Reaches): Box =>
  columns.map(({ source }, column) => {
    const [reach, truth] = [known.of(source), known.truth(source)];
    return (values[column] ?? []).map((value) =>
      typeof value === 'boolean' && truth !== undefined ? value === truth : reaches(reach, value),
    );
  });

const same = (a: Box, b: Box, but: number): boolean =>
  a.every((pieces, column) => column === but || pieces.every((piece, i) => piece === b[column]?.[i]));

/**
 * The inputs that can be together, as boxes: where one column is a truth, and another one has other values when it holds than
 * when it does not, there is a box for each way. What every input in some box shows is shown by all inputs that can be.
 */
export function worldsOf(
  columns: readonly InputColumn[],
  values: readonly (readonly Value[])[],
  known: Reaches,
  truths: readonly TruthColumn[],
): readonly Box[] {
  const everything = boxOf(columns, values, known);
  const deciding = truths.flatMap(({ column, ways }) => {
    const boxes = ways.map((way) => boxOf(columns, values, way));
    return boxes.every((box) => same(box, everything, column)) ? [] : [boxes];
  });
  return deciding
    .slice(0, MOST_TRUTHS)
    .reduce<readonly Box[]>(
      (worlds, boxes) => worlds.flatMap((world) => boxes.map((box) => meet(world, box))),
      [everything],
    );
}
