import type { KeptTable } from '../compile/draft.js';
import type { Slot } from '../decision-model.js';
import type { Table } from '../ir/node.js';
import { equalOf } from '../value/compare.js';
import { rankOf } from '../value/rank-of.js';
import type { Value } from '../value/value.js';
import { valueText } from '../value/value-text.js';
import { atPeriods } from './at-periods.js';
import { Effort } from './effort.js';
import { fixedValue } from './fixed-value.js';
import { meet, type Box } from './box.js';
import { gridOf, type Grid } from './grid.js';
import { Reaches } from './reach.js';
import { shared, uncovered, type Point } from './uncovered.js';

/** Something about the rules of a table that is allowed and perhaps not meant. */
export interface TableHint {
  readonly kind: 'unreachable' | 'overlap' | 'gap' | 'notAnalysed';
  /** From 1; empty for a gap. */
  readonly rules: readonly number[];
  readonly message: string;
  readonly suggestion: string;
  /** Values of the input expressions, by their text, at which it shows; columns that do not matter are left out. */
  readonly example: ReadonlyMap<string, string>;
}

const MOST_OVERLAPS = 20;
const MOST_RULES = 500;
const EFFORT = 10_000_000;
const NO_GRID: Grid = { columns: [], worlds: [], rules: [], open: [] };
const written = (value: Value): string => (typeof value === 'string' ? `"${value}"` : valueText(value));

/** Words one finding; the inputs at `point` are its example. */
type Tell = (
  kind: TableHint['kind'],
  rules: readonly number[],
  point: Point | null,
  message: string,
  suggestion: string,
) => TableHint;

function teller({ boxed }: KeptTable, { columns }: Grid): Tell {
  const exampleAt = (point: Point): Map<string, string> =>
    new Map(
      point.flatMap((piece, column) => {
        const values = columns[column] ?? [];
        // A column of one piece is one that no analysed cell asks anything of.
        const name = boxed.inputs[column]?.text.trim() ?? '';
        return values.length < 2 ? [] : [[name, written(values[piece] ?? null)] as const];
      }),
    );
  return (kind, rules, point, message, suggestion) => {
    const example = exampleAt(point ?? []);
    const at = [...example].map(([input, value]) => `${input} is ${value}`).join(', ');
    const shown = at === '' ? message : `${message} Example: ${at}.`;
    return { kind, rules: rules.map((rule) => rule + 1), message: shown, suggestion, example };
  };
}

/** For each rule those that go before it, so that it only gets what they leave. */
function earlier({ policy, priorities, rules }: Table): readonly (readonly number[])[] {
  const indices = [...rules.keys()];
  if (policy === 'FIRST') return indices.map((rule) => indices.slice(0, rule));
  if (policy !== 'PRIORITY') return indices.map(() => []);
  const ranks = rules.map(({ output }) => {
    const value = fixedValue(output);
    return value === undefined ? null : rankOf(value, priorities);
  });
  const outranks = (other: number, rule: number): boolean => {
    const [a, b] = [ranks[other] ?? null, ranks[rule] ?? null];
    return a !== null && b !== null && a < b;
  };
  return indices.map((rule) => indices.filter((other) => outranks(other, rule)));
}

/** The first of what is found in any world; null when all of them have nothing, undefined when that took too much effort. */
function inWorlds(
  worlds: readonly Box[],
  find: (world: Box) => Point | null | undefined,
): Point | null | undefined {
  const found = worlds.map(find);
  return found.find((each) => each) ?? (found.includes(undefined) ? undefined : null);
}

function unreachable(
  table: Table,
  { rules, columns, worlds }: Grid,
  tell: Tell,
  effort: Effort,
): TableHint[] {
  const before = earlier(table);
  const takes = (other: number, point: Point): boolean =>
    point.every((piece, column) => rules[other]?.sure[column]?.[piece]);
  return rules.flatMap(({ may }, rule) => {
    const own = inWorlds(worlds, (world) => shared([may, world], columns.length));
    if (!own) {
      const message = `Rule ${rule + 1} never applies: no input passes all its cells.`;
      return tell('unreachable', [rule], null, message, 'Correct or remove it.');
    }
    const others = before[rule] ?? [];
    const boxes = others.map((other) => rules[other]?.sure ?? []);
    if (boxes.length === 0) return [];
    if (inWorlds(worlds, (world) => uncovered(meet(may, world), boxes, effort)) !== null) return [];
    const taker = (others.find((other) => takes(other, own)) ?? 0) + 1;
    const message = `Rule ${rule + 1} is never reached: rules that go before it take all that it takes; here rule ${taker} does.`;
    return tell('unreachable', [rule], own, message, 'Put it before them, or remove it.');
  });
}

/** Whether two rules that both apply make a table wrong: always under UNIQUE, under ANY when they surely differ. */
function clash({ policy, rules }: Table, a: number, b: number): boolean {
  if (policy === 'UNIQUE') return true;
  const [one, other] = [a, b].map((rule) => {
    const output = rules[rule]?.output;
    return output && fixedValue(output);
  });
  return one !== undefined && other !== undefined && equalOf(one, other) === false;
}

function overlaps(table: Table, { rules, columns, worlds }: Grid, tell: Tell, effort: Effort): TableHint[] {
  const { policy } = table;
  if (policy !== 'UNIQUE' && policy !== 'ANY') return [];
  const found: TableHint[] = [];
  const width = columns.reduce((sum, values) => sum + values.length, 1);
  for (const [a, one] of rules.entries())
    for (const [b, other] of rules.entries()) {
      if (b <= a || found.length >= MOST_OVERLAPS || !effort.spend(width)) continue;
      const point = inWorlds(worlds, (world) => shared([one.sure, other.sure, world], columns.length));
      if (!point || !clash(table, a, b)) continue;
      const message = `Rules ${a + 1} and ${b + 1} both apply, and the hit policy is ${policy}.`;
      found.push(tell('overlap', [a, b], point, message, 'Narrow one of them, or choose FIRST.'));
    }
  return found;
}

const GIVES_ONE = ['UNIQUE', 'ANY', 'PRIORITY', 'FIRST'];

function gaps(
  { policy, otherwise }: Table,
  { rules, worlds }: Grid,
  tell: Tell,
  effort: Effort,
): TableHint[] {
  if (otherwise || !GIVES_ONE.includes(policy)) return [];
  const boxes = rules.map(({ may }) => may);
  const point = inWorlds(worlds, (world) => uncovered(world, boxes, effort));
  return point
    ? [
        tell(
          'gap',
          [],
          point,
          'No rule applies to some input, which gives null.',
          'Add a rule for it, or a default output.',
        ),
      ]
    : [];
}

function notAnalysed({ boxed }: KeptTable, { open }: Grid, tell: Tell): TableHint[] {
  if (open.length === 0) return [];
  const cells = open.map(
    ({ column, rule }) => `${rule + 1} (${boxed.rules[rule]?.inputs[column]?.text.trim()})`,
  );
  const rules = [...new Set(open.map(({ rule }) => rule))];
  const message = `Cells that are not analysed, because they hold an input against more than literals: rules ${cells.join(', ')}.`;
  return [tell('notAnalysed', rules, null, message, 'Check these rules by hand.')];
}

const tooMuch = (tell: Tell): TableHint =>
  tell(
    'notAnalysed',
    [],
    null,
    'The table is too large to be analysed wholly.',
    'Split it into several decisions.',
  );

/** The same hints for several dates: one for each thing to tell, with the dates when it does not hold on all. */
function atDates(all: readonly { readonly when: string; readonly hints: readonly TableHint[] }[]) {
  const found = new Map<string, { readonly hint: TableHint; readonly dates: string[] }>();
  for (const { when, hints } of all)
    for (const hint of hints) {
      const key = `${hint.kind} ${hint.rules.join()}`;
      const known = found.get(key) ?? { hint, dates: [] };
      known.dates.push(when);
      found.set(key, known);
    }
  return [...found.values()].map(({ hint, dates }): TableHint => {
    if (dates.length === all.length) return hint;
    return { ...hint, message: `${hint.message} So it is with the parameters from ${dates.join(', ')}.` };
  });
}

/** {@link hintsOf} for each period of the parameters that the cells read. */
export function tableHints(kept: KeptTable, slots: readonly Slot[]): readonly TableHint[] {
  const reaches = new Reaches(slots);
  return atDates(
    atPeriods(kept, slots).map(({ when, kept: table }) => ({ when, hints: hintsOf(table, reaches) })),
  );
}

/**
 * Rules that are never reached, overlaps that the hit policy forbids, and gaps, each with an example. A cell that is not
 * analysed may take anything or nothing, so that what is told holds whatever it takes; of what it hides nothing is told.
 */
function hintsOf(kept: KeptTable, reaches: Reaches): readonly TableHint[] {
  const { table, columns } = kept;
  if (table.rules.length > MOST_RULES) return [tooMuch(teller(kept, NO_GRID))];
  const grid = gridOf(table, columns, reaches);
  const [tell, effort] = [teller(kept, grid), new Effort(EFFORT)];
  const hints = [
    ...gaps(table, grid, tell, effort),
    ...unreachable(table, grid, tell, effort),
    ...overlaps(table, grid, tell, effort),
    ...notAnalysed(kept, grid, tell),
  ];
  return effort.spent ? [...hints, tooMuch(tell)] : hints;
}
