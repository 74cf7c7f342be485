import type { Decimal } from '@eenloket/kit';
import type { CalendarDate } from './calendar-date.js';
import type { DaysDuration, MonthsDuration } from './duration.js';
import type { FeelFunction } from './feel-function.js';
import type { FeelRange } from './feel-range.js';
import type { Unknown } from './unknown.js';

/** A FEEL context: names with values, in order. */
export type Context = ReadonlyMap<string, Value>;

/** Everything a FEEL expression can give. Numbers are exact decimals; unknown stands apart from null. */
export type Value =
  | null
  | boolean
  | string
  | Decimal
  | CalendarDate
  | MonthsDuration
  | DaysDuration
  | FeelRange
  | FeelFunction
  | Context
  | readonly Value[]
  | Unknown;

/** Whether a value is a list. */
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** Whether a value is a context. */
export const isContext = (value: Value): value is Context => value instanceof Map;
