import { compare, equals, isDecimal } from '@eenloket/kit';
import { CalendarDate, toDays } from './calendar-date.js';
import { DateTime } from './date-time.js';
import { DaysDuration, MonthsDuration } from './duration.js';
import { orderOfDateTimes, orderOfTimes } from './temporal-order.js';
import { TimeOfDay } from './time-of-day.js';
import { merge, Unknown } from './unknown.js';
import { FeelFunction, FeelRange, isContext, isList, type Context, type Value } from './value.js';

/** Order of two values of one ordered kind: negative, 0 or positive; null when FEEL defines no order between them. */
export function orderOf(a: Value, b: Value): number | null {
  if (isDecimal(a) && isDecimal(b)) return compare(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (a instanceof CalendarDate && b instanceof CalendarDate) return toDays(a) - toDays(b);
  if (a instanceof DateTime && b instanceof DateTime) return orderOfDateTimes(a, b);
  if (a instanceof TimeOfDay && b instanceof TimeOfDay) return orderOfTimes(a, b);
  if (a instanceof MonthsDuration && b instanceof MonthsDuration) return a.months - b.months;
  if (a instanceof DaysDuration && b instanceof DaysDuration) return compare(a.seconds, b.seconds);
  return null;
}

function every(pairs: Iterable<readonly [Value, Value]>): boolean | null | Unknown {
  const open: Value[] = [];
  for (const [a, b] of pairs) {
    const same = equalOf(a, b);
    if (same === false || same === null) return same;
    if (same instanceof Unknown) open.push(same);
  }
  return merge(open) ?? true;
}

function sameContext(a: Context, b: Context): boolean | null | Unknown {
  if (a.size !== b.size || ![...a.keys()].every((key) => b.has(key))) return false;
  return every([...a].map(([key, value]) => [value, b.get(key) ?? null] as const));
}

function sameRange(a: FeelRange, b: FeelRange): boolean | null | Unknown {
  if (a.lowIncluded !== b.lowIncluded || a.highIncluded !== b.highIncluded || a.form !== b.form) return false;
  return every([
    [a.low, b.low],
    [a.high, b.high],
  ]);
}

/** FEEL's `=`: true or false within one kind, null between kinds, unknown when something unknown would decide. */
export function equalOf(a: Value, b: Value): boolean | null | Unknown {
  const unknown = merge([a, b]);
  if (unknown) return unknown;
  if (a === null || b === null) return a === b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return a === b;
  if (isDecimal(a) && isDecimal(b)) return equals(a, b);
  if (isList(a) && isList(b)) return a.length === b.length && every(a.map((item, i) => [item, b[i] ?? null]));
  if (isContext(a) && isContext(b)) return sameContext(a, b);
  if (a instanceof FeelRange && b instanceof FeelRange) return sameRange(a, b);
  if (a instanceof FeelFunction && b instanceof FeelFunction) return a === b;
  const order = orderOf(a, b);
  return order === null ? null : order === 0;
}

/** A comparison by operator. Null when FEEL defines no order; unknown when a side is unknown. */
export function comparison(operator: '<' | '<=' | '>' | '>=', a: Value, b: Value): boolean | null | Unknown {
  if (a === null || b === null) return null;
  const unknown = merge([a, b]);
  if (unknown) return unknown;
  const order = orderOf(a, b);
  if (order === null) return null;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

/** Both of two truths: one known false decides, else unknown, else null, else true. */
export function both(a: Value, b: Value): boolean | null | Unknown {
  if (a === false || b === false) return false;
  const unknown = merge([a, b]);
  if (unknown) return unknown;
  return a === true && b === true ? true : null;
}

function negated(truth: boolean | null | Unknown): boolean | null | Unknown {
  return typeof truth === 'boolean' ? !truth : truth;
}

/** Whether a value lies in a range. */
export function within(value: Value, range: FeelRange): boolean | null | Unknown {
  if (range.form === '=') return equalOf(value, range.low);
  if (range.form === '!=') return negated(equalOf(value, range.low));
  const open = range.form !== 'bounds';
  const above =
    open && range.low === null ? true : comparison(range.lowIncluded ? '>=' : '>', value, range.low);
  const below =
    open && range.high === null ? true : comparison(range.highIncluded ? '<=' : '<', value, range.high);
  return both(above, below);
}

/** FEEL's `in` against one test value: a range holds it, a list has it or a range with it, else they are equal. Null only for what no range can hold. */
export function matches(value: Value, test: Value): boolean | null | Unknown {
  if (test instanceof FeelRange)
    return value instanceof FeelRange ? (equalOf(value, test) ?? false) : within(value, test);
  if (!isList(test)) return equalOf(value, test) ?? false;
  const same = isList(value) ? equalOf(value, test) : false;
  if (same === true) return true;
  const results = test.map((item) =>
    item instanceof FeelRange && !(value instanceof FeelRange) ? within(value, item) : equalOf(value, item),
  );
  return results.includes(true) ? true : (merge(results) ?? false);
}
