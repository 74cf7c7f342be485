import type { Decimal } from '@eenloket/kit';
import type { FeelType } from '../ir/feel-type.js';
import type { CalendarDate } from './calendar-date.js';
import type { DateTime } from './date-time.js';
import type { DaysDuration, MonthsDuration } from './duration.js';
import type { TimeOfDay } from './time-of-day.js';
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
  | TimeOfDay
  | DateTime
  | MonthsDuration
  | DaysDuration
  | FeelRange
  | FeelFunction
  | Context
  | readonly Value[]
  | Unknown;

/** Whether a value is a list. */
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** Whether a value is a context. */
export const isContext = (value: Value | undefined): value is Context => value instanceof Map;

/** The type of a function: of its parameters in order, and of what it gives. */
export type FunctionType = Extract<FeelType, { readonly kind: 'function' }>;

/** A function: its parameters' names, what it gives for arguments in that order, and its type. */
export class FeelFunction {
  constructor(
    readonly parameters: readonly string[],
    readonly call: (args: readonly Value[]) => Value,
    readonly type: FunctionType,
    /** How many arguments it takes at least and at most; exactly as many as parameters when absent. */
    readonly arity?: readonly [least: number, most: number],
  ) {}
}

/** How a range was written: with two bounds, or as a comparison (`(>= 10)`), which is never equal to one with bounds. */
export type RangeForm = 'bounds' | '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A range; a bound of null is open to infinity on that side. The form `!=` has its one value as low and high. */
export class FeelRange {
  constructor(
    readonly low: Value,
    readonly lowIncluded: boolean,
    readonly high: Value,
    readonly highIncluded: boolean,
    readonly form: RangeForm = 'bounds',
  ) {}
}

/** The range of a comparison: `(< 5)` runs from minus infinity to 5. */
export function comparisonRange(operator: Exclude<RangeForm, 'bounds'>, operand: Value): FeelRange {
  const included = operator !== '<' && operator !== '>' && operator !== '!=';
  if (operator === '<' || operator === '<=') return new FeelRange(null, false, operand, included, operator);
  if (operator === '>' || operator === '>=') return new FeelRange(operand, included, null, false, operator);
  return new FeelRange(operand, included, operand, included, operator);
}
