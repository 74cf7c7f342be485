import { isDecimal, toText } from '@eenloket/kit';
import { CalendarDate, dateText } from './calendar-date.js';
import { DateTime, dateTimeText } from './date-time.js';
import { DaysDuration, durationText, MonthsDuration } from './duration.js';
import { TimeOfDay, timeText } from './time-of-day.js';
import { FeelRange, isContext, isList, type Value } from './value.js';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;

const inner = (value: Value): string => (typeof value === 'string' ? quoted(value) : valueText(value));

function rangeText({ low, lowIncluded, high, highIncluded, form }: FeelRange): string {
  if (form !== 'bounds') return `${form} ${inner(low ?? high)}`;
  return `${lowIncluded ? '[' : '('}${inner(low)}..${inner(high)}${highIncluded ? ']' : ')'}`;
}

const isPlainName = (name: string): boolean => /^[\p{L}_?][\p{L}\p{N}_?]*( [\p{L}\p{N}_?]+)*$/u.test(name);

function entryText([name, value]: readonly [string, Value]): string {
  return `${isPlainName(name) ? name : quoted(name)}: ${inner(value)}`;
}

/** FEEL's `string()`: strings bare, numbers plain, dates and durations in ISO 8601, lists and contexts as literals. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value === 'boolean') return `${value}`;
  if (isDecimal(value)) return toText(value);
  if (value instanceof CalendarDate) return dateText(value);
  if (value instanceof TimeOfDay) return timeText(value);
  if (value instanceof DateTime) return dateTimeText(value);
  if (value instanceof MonthsDuration || value instanceof DaysDuration) return durationText(value);
  if (isList(value)) return `[${value.map(inner).join(', ')}]`;
  if (isContext(value)) return `{${[...value].map(entryText).join(', ')}}`;
  return value instanceof FeelRange ? rangeText(value) : 'function';
}
