import { order as orderOfNumbers, write, type Exact } from './exact.js';

/** A fact that is not known (yet); unlike the engine's it does not say which. */
export interface Unknown {
  readonly kind: 'unknown';
}
export const UNKNOWN: Unknown = { kind: 'unknown' };

export interface Num {
  readonly kind: 'number';
  readonly n: Exact;
}
/** A date as days since 1 January 1970; a duration in whole days or in months. */
export interface Span {
  readonly kind: 'date' | 'days' | 'months';
  readonly count: number;
}
export interface Range {
  readonly kind: 'range';
  readonly low: RefValue;
  readonly high: RefValue;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}
export interface Context {
  readonly kind: 'context';
  readonly entries: ReadonlyMap<string, RefValue>;
}
export type RefValue = null | boolean | string | Unknown | Num | Span | Range | Context | readonly RefValue[];

export const isList = (value: RefValue): value is readonly RefValue[] => Array.isArray(value);

export const kindOf = (value: RefValue): string => {
  if (value === null) return 'null';
  if (isList(value)) return 'list';
  return typeof value === 'object' ? value.kind : typeof value;
};

export const number = (n: Exact | null): RefValue => n && { kind: 'number', n };

/** Whether something unknown is in a value, looking into lists. */
export const hasUnknown = (value: RefValue): boolean =>
  value === UNKNOWN || (isList(value) && value.some(hasUnknown));

/** The order of two values of one ordered kind: negative, 0 or positive; null when there is none. */
export function order(a: RefValue, b: RefValue): number | null {
  if (kindOf(a) !== kindOf(b)) return null;
  if (typeof a === 'string') return a < (b as string) ? -1 : a === b ? 0 : 1;
  if (a === null || typeof a !== 'object' || isList(a)) return null;
  if (a.kind === 'number') return orderOfNumbers(a.n, (b as Num).n);
  return 'count' in a ? a.count - (b as Span).count : null;
}

function same(pairs: readonly (readonly [RefValue, RefValue])[]): RefValue {
  const results = pairs.map(([a, b]) => equal(a, b));
  const wrong = results.find((result) => result === false || result === null);
  if (wrong !== undefined) return wrong;
  return results.includes(UNKNOWN) ? UNKNOWN : true;
}

/** FEEL's `=`: null between kinds, unknown where something unknown decides. */
export function equal(a: RefValue, b: RefValue): RefValue {
  if (a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
  if (a === null || b === null) return a === b;
  if (kindOf(a) !== kindOf(b)) return null;
  if (typeof a === 'boolean') return a === b;
  if (isList(a)) {
    const other = b as readonly RefValue[];
    return a.length === other.length && same(a.map((item, i) => [item, other[i] ?? null]));
  }
  if (typeof a === 'object' && a.kind === 'context') {
    const other = (b as Context).entries;
    if (a.entries.size !== other.size || [...a.entries.keys()].some((name) => !other.has(name))) return false;
    return same([...a.entries].map(([name, value]) => [value, other.get(name) ?? null]));
  }
  const by = order(a, b);
  return by === null ? null : by === 0;
}

export function compared(operator: string, a: RefValue, b: RefValue): RefValue {
  if (a === null || b === null) return null;
  if (a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
  const by = order(a, b);
  if (by === null) return null;
  return operator === '<' ? by < 0 : operator === '<=' ? by <= 0 : operator === '>' ? by > 0 : by >= 0;
}

/** All truths together: one false decides, then unknown, then null. */
export function together(truths: readonly RefValue[], deciding: boolean): RefValue {
  if (truths.includes(deciding)) return deciding;
  if (truths.includes(UNKNOWN)) return UNKNOWN;
  return truths.every((truth) => truth === !deciding) ? !deciding : null;
}

function within(value: RefValue, { low, high, lowIncluded, highIncluded }: Range): RefValue {
  return together(
    [compared(lowIncluded ? '>=' : '>', value, low), compared(highIncluded ? '<=' : '<', value, high)],
    false,
  );
}

/** A value against a test: equal to it, in its range, or in its list. */
export function matches(value: RefValue, test: RefValue): RefValue {
  if (typeof test === 'object' && test !== null && 'kind' in test && test.kind === 'range')
    return within(value, test);
  if (!isList(test)) return equal(value, test) ?? false;
  const results = test.map((item) =>
    kindOf(item) === 'range' ? within(value, item as Range) : equal(value, item),
  );
  if (results.includes(true)) return true;
  return results.includes(UNKNOWN) ? UNKNOWN : false;
}

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** A date written as 2026-03-16. */
export const dateOf = (text: string): Span => ({ kind: 'date', count: day(text) });

export const dateText = (count: number): string => new Date(count * 86_400_000).toISOString().slice(0, 10);

/** A date so many months on; where that month has no such day, its last. */
export function plusMonths(count: number, months: number): number {
  const at = new Date(count * 86_400_000);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(at.getUTCDate(), last)) / 86_400_000;
}

function durationText({ kind, count }: Span): string {
  const size = Math.abs(count);
  const sign = count < 0 ? '-' : '';
  if (kind === 'days') return size === 0 ? 'PT0S' : `${sign}P${size}D`;
  if (size === 0) return 'P0M';
  const [years, months] = [Math.floor(size / 12), size % 12];
  return `${sign}P${years > 0 ? `${years}Y` : ''}${months > 0 ? `${months}M` : ''}`;
}

export type Told = null | boolean | string | 'unknown' | readonly Told[] | { readonly [name: string]: Told };

/** An outcome as the engine tells it; `unknown` when anything in it is. */
export function told(value: RefValue): Told {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) {
    const items = value.map(told);
    return items.includes('unknown') ? 'unknown' : items;
  }
  if (value.kind === 'unknown') return 'unknown';
  if (value.kind === 'number') return write(value.n);
  if (value.kind === 'date') return dateText(value.count);
  if (value.kind === 'range') throw new Error('A range is no outcome of these tests.');
  if (value.kind !== 'context') return durationText(value);
  const entries = [...value.entries].map(([name, entry]) => [name, told(entry)] as const);
  return entries.some(([, entry]) => entry === 'unknown') ? 'unknown' : Object.fromEntries(entries);
}
