import { isDecimal } from '@eenloket/kit';
import { conformsTo } from '../ir/conforms-to.js';
import type { FeelType } from '../ir/feel-type.js';
import { CalendarDate } from './calendar-date.js';
import { DateTime } from './date-time.js';
import { DaysDuration, MonthsDuration } from './duration.js';
import { TimeOfDay } from './time-of-day.js';
import { Unknown } from './unknown.js';
import { FeelFunction, FeelRange, isContext, isList, type Value } from './value.js';

function rangeConforms({ low, high }: FeelRange, of: FeelType): boolean {
  return [low, high].every((bound) => bound === null || conforms(bound, of));
}

/** Whether a value belongs to a type; null and unknown belong to every type (DMN 1.5 section 10.3.2.9.1). */
export function conforms(value: Value, type: FeelType): boolean {
  if (type.kind === 'any' || value === null || value instanceof Unknown) return true;
  switch (type.kind) {
    case 'null':
      return false;
    case 'boolean':
    case 'string':
      return typeof value === type.kind;
    case 'number':
      return isDecimal(value);
    case 'date':
      return value instanceof CalendarDate;
    case 'time':
      return value instanceof TimeOfDay;
    case 'dateTime':
      return value instanceof DateTime;
    case 'days':
      return value instanceof DaysDuration;
    case 'months':
      return value instanceof MonthsDuration;
    case 'function':
      return value instanceof FeelFunction && conformsTo(value.type, type);
    case 'range':
      return value instanceof FeelRange && rangeConforms(value, type.of);
    case 'list':
      return isList(value) && value.every((item) => conforms(item, type.of));
    case 'context':
      return isContext(value) && [...type.entries].every(([name, of]) => hasEntry(value, name, of));
  }
}

const hasEntry = (context: ReadonlyMap<string, Value>, name: string, type: FeelType): boolean =>
  context.has(name) && conforms(context.get(name) ?? null, type);

/** `value instance of type`: as {@link conforms}, but null is an instance of nothing except `null` (DMN 1.5 section 10.3.2.9.5). */
export function isInstanceOf(value: Value, type: FeelType): boolean | Unknown {
  if (value instanceof Unknown) return value;
  return value === null ? type.kind === 'null' : conforms(value, type);
}
