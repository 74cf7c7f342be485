import { decimal } from '@eenloket/kit';
import { CalendarDate, weekdayOf } from '../value/calendar-date.js';
import { DaysDuration, MonthsDuration } from '../value/duration.js';
import { FeelRange, isContext, isList, type Value } from '../value/value.js';
import { Unknown } from '../value/unknown.js';

const has = (value: object, name: string): boolean => Object.hasOwn(value, name);

function part(parts: { readonly [name: string]: () => Value }, name: string): Value {
  return has(parts, name) ? (parts[name]?.() ?? null) : null;
}

const dateParts = (date: CalendarDate) => ({
  year: () => decimal(date.year),
  month: () => decimal(date.month),
  day: () => decimal(date.day),
  weekday: () => decimal(weekdayOf(date)),
});

const monthsParts = ({ months }: MonthsDuration) => ({
  years: () => decimal(Math.trunc(months / 12)),
  months: () => decimal(months % 12),
});

const daysParts = ({ seconds }: DaysDuration) => ({
  days: () => decimal(Math.trunc(seconds / 86_400)),
  hours: () => decimal(Math.trunc(seconds / 3600) % 24),
  minutes: () => decimal(Math.trunc(seconds / 60) % 60),
  seconds: () => decimal(seconds % 60),
});

const rangeParts = (range: FeelRange) => ({
  start: () => range.low,
  end: () => range.high,
  'start included': () => range.lowIncluded,
  'end included': () => range.highIncluded,
});

/** `value.name`: an entry, a part of a date, duration or range, or that of every item of a list; else null. */
export function pathOf(value: Value, name: string): Value {
  if (value instanceof Unknown) return value;
  if (isContext(value)) return value.get(name) ?? null;
  if (isList(value)) return value.map((item) => pathOf(item, name));
  if (value instanceof CalendarDate) return part(dateParts(value), name);
  if (value instanceof MonthsDuration) return part(monthsParts(value), name);
  if (value instanceof DaysDuration) return part(daysParts(value), name);
  return value instanceof FeelRange ? part(rangeParts(value), name) : null;
}
