import { compare, decimal, negate, type Decimal } from '@eenloket/kit';
import { CalendarDate, weekdayOf } from './calendar-date.js';
import { DateTime, offsetOf } from './date-time.js';
import { DaysDuration, daysParts, MonthsDuration } from './duration.js';
import { clockParts, TimeOfDay } from './time-of-day.js';
import { Unknown } from './unknown.js';
import { FeelRange, isContext, isList, type Value } from './value.js';

interface Parts {
  readonly [name: string]: () => Value;
}

function part(parts: Parts, name: string): Value {
  return Object.hasOwn(parts, name) ? (parts[name]?.() ?? null) : null;
}

const dateParts = (date: CalendarDate): Parts => ({
  year: () => decimal(date.year),
  month: () => decimal(date.month),
  day: () => decimal(date.day),
  weekday: () => decimal(weekdayOf(date)),
});

const timeParts = ({ seconds, zone }: TimeOfDay, offset: () => number | null): Parts => ({
  hour: () => decimal(clockParts(seconds).hour),
  minute: () => decimal(clockParts(seconds).minute),
  second: () => clockParts(seconds).second,
  'time offset': () => {
    const ahead = offset();
    return ahead === null ? null : new DaysDuration(decimal(ahead));
  },
  timezone: () => (zone?.kind === 'region' ? zone.name : null),
});

/** Of a time in a region the distance from UTC is not known without a date. */
const offsetOfTime = ({ zone }: TimeOfDay): number | null => (zone?.kind === 'offset' ? zone.seconds : null);

const monthsParts = ({ months }: MonthsDuration): Parts => ({
  years: () => decimal(Math.trunc(months / 12)),
  months: () => decimal(months % 12),
});

function daysDurationParts({ seconds }: DaysDuration): Parts {
  const negative = compare(seconds, decimal(0)) < 0;
  const parts = daysParts(negative ? negate(seconds) : seconds);
  const signed = (n: Decimal): Decimal => (negative ? negate(n) : n);
  return {
    days: () => signed(decimal(parts.days)),
    hours: () => signed(decimal(parts.hour)),
    minutes: () => signed(decimal(parts.minute)),
    seconds: () => signed(parts.second),
  };
}

const rangeParts = (range: FeelRange): Parts => ({
  start: () => range.low,
  end: () => range.high,
  'start included': () => range.lowIncluded,
  'end included': () => range.highIncluded,
});

function partsOf(value: Value): Parts {
  if (value instanceof CalendarDate) return dateParts(value);
  if (value instanceof TimeOfDay) return timeParts(value, () => offsetOfTime(value));
  if (value instanceof DateTime) {
    const offset = () => (value.time.zone ? offsetOf(value) : null);
    return { ...dateParts(value.date), ...timeParts(value.time, offset) };
  }
  if (value instanceof MonthsDuration) return monthsParts(value);
  if (value instanceof DaysDuration) return daysDurationParts(value);
  return value instanceof FeelRange ? rangeParts(value) : {};
}

/** Whether a value has a part of this name, be it null. */
export const hasPart = (value: Value, name: string): boolean =>
  isContext(value) ? value.has(name) : Object.hasOwn(partsOf(value), name);

/** `value.name`: an entry, a part of a date, time, duration or range (DMN 1.5 tables 65 and 66), or that of every item of a list; else null. */
export function pathOf(value: Value, name: string): Value {
  if (value instanceof Unknown) return value;
  if (isContext(value)) return value.get(name) ?? null;
  if (isList(value)) return value.map((item) => pathOf(item, name));
  return part(partsOf(value), name);
}
