import { isDecimal, equals } from '@eenloket/kit';
import { CalendarDate, dateText } from './calendar-date.js';
import { DateTime, dateTimeText } from './date-time.js';
import { equalOf } from './compare.js';
import { TimeOfDay, timeText } from './time-of-day.js';
import type { Unknown } from './unknown.js';
import { isContext, isList, type Value } from './value.js';

function written(value: Value): string | null {
  if (value instanceof CalendarDate) return dateText(value);
  if (value instanceof TimeOfDay) return timeText(value);
  return value instanceof DateTime ? dateTimeText(value) : null;
}

/** FEEL's `is`: the same value of the same kind in every part, so 12:00Z and 13:00+01:00 are not the same (DMN 1.5 table 81). */
export function identical(a: Value, b: Value): boolean | Unknown {
  const text = written(a);
  if (text !== null) return text === written(b);
  if (isDecimal(a) && isDecimal(b)) return equals(a, b);
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, i) => identical(item, b[i] ?? null) === true);
  if (isContext(a) && isContext(b))
    return a.size === b.size && [...a].every(([key, value]) => identical(value, b.get(key) ?? null) === true);
  return equalOf(a, b) ?? false;
}
