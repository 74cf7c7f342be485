import { fromText, isDecimal, toText } from '@eenloket/kit';
import { CalendarDate } from './calendar-date.js';
import { DateTime } from './date-time.js';
import { DaysDuration, MonthsDuration } from './duration.js';
import { TimeOfDay } from './time-of-day.js';
import { parseTemporal } from './temporal-text.js';
import { FeelFunction, FeelRange, isContext, isList, type Value } from './value.js';
import { valueText } from './value-text.js';

/** A value as JSON that keeps its kind: numbers, dates, times and durations are texts that say what they are. */
export type TypedJson =
  | null
  | boolean
  | {
      readonly kind: 'string' | 'number' | 'date' | 'time' | 'dateTime' | 'duration' | 'other';
      readonly text: string;
    }
  | { readonly kind: 'list'; readonly items: readonly TypedJson[] }
  | { readonly kind: 'context'; readonly entries: readonly (readonly [name: string, value: TypedJson])[] };

function kindOf(value: Value): 'number' | 'date' | 'time' | 'dateTime' | 'duration' | 'other' {
  if (isDecimal(value)) return 'number';
  if (value instanceof CalendarDate) return 'date';
  if (value instanceof TimeOfDay) return 'time';
  if (value instanceof DateTime) return 'dateTime';
  return value instanceof DaysDuration || value instanceof MonthsDuration ? 'duration' : 'other';
}

/** A value with its kind, for those who hold it against something else; ranges and functions are `other`. */
export function toTypedJson(value: Value): TypedJson {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return { kind: 'string', text: value };
  if (isList(value)) return { kind: 'list', items: value.map(toTypedJson) };
  if (isContext(value))
    return {
      kind: 'context',
      entries: [...value].map(([name, entry]) => [name, toTypedJson(entry)] as const),
    };
  if (value instanceof FeelFunction || value instanceof FeelRange)
    return { kind: 'other', text: valueText(value) };
  const kind = kindOf(value);
  return { kind, text: isDecimal(value) ? toText(value) : valueText(value) };
}

function fromTextOf(kind: string, text: string): Value {
  if (kind === 'string') return text;
  if (kind !== 'number') return parseTemporal(text);
  const number = fromText(text);
  return number.ok ? number.value : null;
}

/** The value that {@link toTypedJson} wrote; a text that is not of its kind becomes null. */
export function fromTypedJson(json: TypedJson): Value {
  if (json === null || typeof json === 'boolean') return json;
  if (json.kind === 'list') return json.items.map(fromTypedJson);
  if (json.kind === 'context')
    return new Map(json.entries.map(([name, entry]) => [name, fromTypedJson(entry)]));
  return fromTextOf(json.kind, json.text);
}
