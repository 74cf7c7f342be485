import type { LegalDate } from '@eenloket/kit';
import type { KeptTable } from '../compile/draft.js';
import type { Parameter, Slot } from '../decision-model.js';
import { pick } from '../parameters.js';
import { parseDate } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';

/** A table as it is while its parameters have the values of one date; `from` is null when its cells read no parameters. */
export interface TableAtDate {
  readonly from: LegalDate | null;
  readonly kept: KeptTable;
}

/** Periods beyond these say nothing new of a table that is wrong. */
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

/**
 * A table once for each period of the parameters that its cells read: in each they are constants. One as it stands when they
 * read none, or parameters that different dates select: then no two values of them belong together.
 */
export function atPeriods(kept: KeptTable, slots: readonly Slot[]): readonly TableAtDate[] {
  const parameters = parametersIn(kept, slots);
  const ats = new Set([...parameters.values()].map(({ table }) => table.at));
  const all = [...parameters.values()].flatMap(({ periods }) => periods.map(({ period }) => period.from));
  const dates = [...new Set(all)].toSorted().slice(-MOST_PERIODS);
  if (ats.size !== 1 || dates.length === 0) return [{ from: null, kept }];
  return dates.flatMap((from) => {
    const on = parseDate(from);
    if (!on) return [];
    const values = new Map([...parameters].map(([slot, each]) => [slot, pick(each, on).value] as const));
    return [{ from, kept: { ...kept, ...withValues({ table: kept.table, columns: kept.columns }, values) } }];
  });
}
