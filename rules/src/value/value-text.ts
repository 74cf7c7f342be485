import { isDecimal, toText } from '@eenloket/kit';
import { CalendarDate, dateText } from './calendar-date.js';
import { DaysDuration, durationText, MonthsDuration } from './duration.js';
import { FeelRange, isContext, isList, type Value } from './value.js';

const inner = (value: Value): string => (typeof value === 'string' ? `"${value}"` : valueText(value));

function rangeText({ low, lowIncluded, high, highIncluded }: FeelRange): string {
  const side = (bound: Value): string => (bound === null ? '' : inner(bound));
  return `${lowIncluded ? '[' : '('}${side(low)}..${side(high)}${highIncluded ? ']' : ')'}`;
}

/** FEEL's `string()`: strings bare, numbers plain, dates and durations in ISO 8601, lists and contexts as literals. */
export function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value === 'boolean') return `${value}`;
  if (isDecimal(value)) return toText(value);
  if (value instanceof CalendarDate) return dateText(value);
  if (value instanceof MonthsDuration || value instanceof DaysDuration) return durationText(value);
  if (isList(value)) return `[${value.map(inner).join(', ')}]`;
  if (isContext(value)) return `{${[...value].map(([name, v]) => `${name}: ${inner(v)}`).join(', ')}}`;
  return value instanceof FeelRange ? rangeText(value) : 'function';
}
