import type { Decimal } from '@eenloket/kit';
import type { CalendarDate } from './calendar-date.js';
import type { DaysDuration, MonthsDuration } from './duration.js';
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

/** A function of the model: its parameters' names, and what it gives for arguments in that order. */
export class FeelFunction {
  constructor(
    readonly parameters: readonly string[],
    readonly call: (args: readonly Value[]) => Value,
  ) {}
}

/** A range; a bound of null is open to infinity on that side. */
export class FeelRange {
  constructor(
    readonly low: Value,
    readonly lowIncluded: boolean,
    readonly high: Value,
    readonly highIncluded: boolean,
  ) {}
}
