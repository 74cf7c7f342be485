import { isDecimal } from '@eenloket/kit';
import type { FeelType } from '../ir/feel-type.js';
import { CalendarDate } from './calendar-date.js';
import { DaysDuration, MonthsDuration } from './duration.js';
import { FeelFunction, FeelRange, isContext, isList, type Value } from './value.js';
import { Unknown } from './unknown.js';

function bounds(value: Value, of: FeelType): boolean {
  if (!(value instanceof FeelRange)) return false;
  return [value.low, value.high].every((bound) => bound === null || conforms(bound, of));
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
    case 'days':
      return value instanceof DaysDuration;
    case 'months':
      return value instanceof MonthsDuration;
    case 'function':
      return value instanceof FeelFunction;
    case 'range':
      return bounds(value, type.of);
    case 'list':
      return isList(value) && value.every((item) => conforms(item, type.of));
    case 'context':
      return isContext(value) && [...type.entries].every(([name, t]) => conforms(value.get(name) ?? null, t));
  }
}
