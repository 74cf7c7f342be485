import { compile } from '../closures/compile.js';
import type { InputColumn } from '../ir/lower-literal.js';
import type { Node, Table } from '../ir/node.js';
import type { Value } from '../value/value.js';
import type { Box } from './box.js';
import { cellCuts } from './cell-cuts.js';
import { holds } from './fixed-value.js';
import { ANY_VALUE, pieces } from './pieces.js';
import type { Reaches } from './reach.js';
import { truthColumns, worldsOf } from './worlds.js';

/** A rule over the pieces: what it surely takes, and what it may take when cells that are not analysed take anything. */
export interface GridRule {
  readonly sure: Box;
  readonly may: Box;
}

/** A decision table over finitely many inputs that stand for all. */
export interface Grid {
  /** The values of each column, one for each piece. */
  readonly columns: readonly (readonly Value[])[];
  readonly rules: readonly GridRule[];
  /** The inputs that can be together, each as a box of pieces; one of all where none depends on another. */
  readonly worlds: readonly Box[];
  /** Cells that are not analysed, by column and rule. */
  readonly open: readonly { readonly column: number; readonly rule: number }[];
}

interface ReadColumn {
  readonly values: readonly Value[];
  /** For each rule what it takes; null where its cell is not analysed. */
  readonly taken: readonly (readonly boolean[] | null)[];
}

function readColumn(
  { index, source, domain }: InputColumn,
  cells: readonly (Node | null)[],
  reaches: readonly Reaches[],
): ReadColumn {
  const cuts = cells.map((cell) => (cell ? cellCuts(cell, [index]) : []));
  const bounds = domain ? cellCuts(domain, [index]) : null;
  const found = pieces(
    [...cuts, bounds].flatMap((each) => each ?? []),
    source.type,
    reaches.map((each) => each.of(source)),
  );
  const within = bounds && domain ? compile(domain) : null;
  const allowed = found?.filter((value) => !within || holds(within, index, value));
  const values = allowed ?? [ANY_VALUE];
  const taken = cells.map((cell, rule) => {
    if (!cell) return values.map(() => true);
    if (!found || !cuts[rule]) return null;
    const run = compile(cell);
    return values.map((value) => holds(run, index, value));
  });
  return { values, taken };
}

/** Cuts the inputs of a table into pieces that none of its analysed cells can tell apart, and says what each rule takes. */
export function gridOf({ rules }: Table, columns: readonly InputColumn[], known: Reaches): Grid {
  const truths = truthColumns(columns, known);
  const reaches = [known, ...truths.flatMap(({ ways }) => ways)];
  const read = columns.map((column, i) =>
    readColumn(
      column,
      rules.map(({ tests }) => tests[i] ?? null),
      reaches,
    ),
  );
  const boxOf = (rule: number, unknown: boolean): Box =>
    read.map((column) => column.taken[rule] ?? column.values.map(() => unknown));
  const values = read.map((column) => column.values);
  return {
    columns: values,
    worlds: worldsOf(columns, values, known, truths),
    rules: rules.map((_, rule) => ({ sure: boxOf(rule, false), may: boxOf(rule, true) })),
    open: read.flatMap(({ taken }, column) =>
      taken.flatMap((each, rule) => (each === null ? [{ column, rule }] : [])),
    ),
  };
}
