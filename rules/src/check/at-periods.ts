import type { LegalDate } from '@eenloket/kit';
import type { KeptTable } from '../compile/draft.js';
import type { Parameter, Slot } from '../decision-model.js';
import { pick } from '../parameters.js';
import { parseDate } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';

/** A table as it is while its parameters have the values of one date, or of one for each date that selects some of them. */
export interface TableAtDate {
  /** Those dates, as a person reads them; empty when the cells read no parameters. */
  readonly when: string;
  readonly kept: KeptTable;
}

/** Periods, or periods that meet, beyond these say nothing new of a table that is wrong: then the oldest are left out. */
const MOST_PERIODS = 24;

const isPlain = (part: object): boolean => Object.getPrototypeOf(part) === Object.prototype;

/** Walks through plain data; `each` sees every object in it. */
function walk(part: unknown, each: (object: object) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part)) for (const item of part) walk(item, each);
  else if (isPlain(part)) {
    each(part);
    for (const inner of Object.values(part)) walk(inner, each);
  }
}

/** The parameters that the cells of a table read, by slot. */
function parametersIn({ table, columns }: KeptTable, slots: readonly Slot[]): ReadonlyMap<number, Parameter> {
  const found = new Map<number, Parameter>();
  const cells = [table.rules.map(({ tests }) => tests), columns.map(({ domain }) => domain)];
  walk(cells, (object) => {
    const { op, slot } = object as { op?: unknown; slot?: unknown };
    const each = op === 'slot' && typeof slot === 'number' ? slots[slot] : undefined;
    if (each?.kind === 'parameter' && typeof slot === 'number') found.set(slot, each.parameter);
  });
  return found;
}

/** Plain data with the slots of parameters replaced by their values. */
function withValues<T>(part: T, values: ReadonlyMap<number, Value>): T {
  const replaced = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return each.map(replaced);
    if (!isPlain(each)) return each;
    const { op, slot, type } = each as { op?: unknown; slot?: unknown; type?: unknown };
    const value = op === 'slot' && typeof slot === 'number' ? values.get(slot) : undefined;
    if (value !== undefined) return { op: 'constant', value, type };
    return Object.fromEntries(Object.entries(each).map(([name, inner]) => [name, replaced(inner)]));
  };
  return replaced(part) as T;
}

/** The first days of all periods of the parameters that one date selects, in order. */
interface Periods {
  readonly at: string;
  readonly firstDays: readonly LegalDate[];
}

function periodsOf(parameters: readonly Parameter[]): readonly Periods[] {
  const ats = [...new Set(parameters.map(({ table }) => table.at))];
  return ats.map((at) => {
    const own = parameters.filter(({ table }) => table.at === at);
    const all = own.flatMap(({ periods }) => periods.map(({ period }) => period.from));
    return { at, firstDays: [...new Set(all)].toSorted() };
  });
}

/** The same, without the oldest periods of whichever date has most of them, so that not too many can meet. */
function latest(all: readonly Periods[]): readonly Periods[] {
  const meetings = all.reduce((product, { firstDays }) => product * firstDays.length, 1);
  if (meetings <= MOST_PERIODS) return all;
  const most = Math.max(...all.map(({ firstDays }) => firstDays.length));
  const at = all.findIndex(({ firstDays }) => firstDays.length === most);
  return latest(all.map((each, i) => (i === at ? { ...each, firstDays: each.firstDays.slice(1) } : each)));
}

/** Every way in which periods can meet: a day for each date. */
const meetingsOf = (all: readonly Periods[]): readonly ReadonlyMap<string, LegalDate>[] =>
  all.reduce<readonly ReadonlyMap<string, LegalDate>[]>(
    (before, { at, firstDays }) =>
      before.flatMap((days) => firstDays.map((day) => new Map([...days, [at, day]]))),
    [new Map()],
  );

const written = (days: ReadonlyMap<string, LegalDate>): string =>
  days.size < 2 ? [...days.values()].join() : [...days].map(([at, day]) => `${day} by ${at}`).join(' and ');

/**
 * A table once for each period of the parameters that its cells read: in each they are constants. Parameters that different
 * dates select meet in every way, for nothing is known of how those dates lie; where they may not meet so, a hint names the days.
 */
export function atPeriods(kept: KeptTable, slots: readonly Slot[]): readonly TableAtDate[] {
  const parameters = parametersIn(kept, slots);
  if (parameters.size === 0) return [{ when: '', kept }];
  return meetingsOf(latest(periodsOf([...parameters.values()]))).map((days) => {
    const values = new Map(
      [...parameters].flatMap(([slot, each]) => {
        const on = parseDate(days.get(each.table.at) ?? '');
        return on ? [[slot, pick(each, on).value] as const] : [];
      }),
    );
    const { table, columns } = kept;
    return { when: written(days), kept: { ...kept, ...withValues({ table, columns }, values) } };
  });
}
