import {
  add,
  CodedError,
  decimal,
  divide,
  isDecimal,
  multiply,
  negate,
  power,
  subtract,
} from '@eenloket/kit';
import type { ArithmeticOperator } from '../feel/ast.js';
import { CalendarDate, fromDays, plusMonths, toDays } from '../value/calendar-date.js';
import { DaysDuration, MonthsDuration } from '../value/duration.js';
import { merge } from '../value/unknown.js';
import type { Value } from '../value/value.js';
import type { Machine } from './machine.js';

const DAY = 86_400;
const operations = { '+': add, '-': subtract, '*': multiply, '/': divide, '**': power } as const;

/** Runs a computation on decimals; what cannot be computed is null with a warning, as FEEL demands. */
export function guarded(machine: Machine, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof CodedError && (error.code as string).startsWith('decimal.'))
      return machine.warn(error.message);
    throw error;
  }
}

function shift(date: CalendarDate, by: MonthsDuration | DaysDuration, sign: 1 | -1): Value {
  if (by instanceof MonthsDuration) return plusMonths(date, sign * by.months);
  return fromDays(toDays(date) + Math.floor((sign * by.seconds) / DAY));
}

function plus(a: Value, b: Value, sign: 1 | -1): Value {
  if (a instanceof CalendarDate && (b instanceof MonthsDuration || b instanceof DaysDuration))
    return shift(a, b, sign);
  if (a instanceof MonthsDuration && b instanceof MonthsDuration)
    return new MonthsDuration(a.months + sign * b.months);
  if (a instanceof DaysDuration && b instanceof DaysDuration)
    return new DaysDuration(a.seconds + sign * b.seconds);
  if (sign === 1 && typeof a === 'string' && typeof b === 'string') return a + b;
  if (sign === 1 && b instanceof CalendarDate && !(a instanceof CalendarDate)) return plus(b, a, 1);
  if (sign === -1 && a instanceof CalendarDate && b instanceof CalendarDate)
    return new DaysDuration((toDays(a) - toDays(b)) * DAY);
  return null;
}

const sizeOf = (value: Value): number | null => {
  if (value instanceof MonthsDuration) return value.months;
  return value instanceof DaysDuration ? value.seconds : null;
};

const alike = (like: Value, size: number): Value =>
  like instanceof MonthsDuration ? new MonthsDuration(Math.trunc(size)) : new DaysDuration(Math.trunc(size));

/** A duration times or divided by a whole number, or two durations of a kind divided. */
function scale(operator: '*' | '/', a: Value, b: Value): Value {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  if (operator === '*' && left === null && right !== null) return scale('*', b, a);
  if (left === null) return null;
  if (right !== null)
    return operator === '/' && a instanceof MonthsDuration === b instanceof MonthsDuration
      ? divide(decimal(left), decimal(right))
      : null;
  if (typeof b !== 'number') return null;
  const size = operator === '*' ? left * b : left / b;
  return Number.isFinite(size) ? alike(a, size) : null;
}

/** FEEL's arithmetic on two values (DMN 1.5 table 54 and following): null when FEEL defines no result. */
export function arithmetic(operator: ArithmeticOperator, a: Value, b: Value, machine: Machine): Value {
  if (isDecimal(a) && isDecimal(b)) return guarded(machine, () => operations[operator](a, b));
  if (a === null || b === null) return null;
  const unknown = merge([a, b]);
  if (unknown) return unknown;
  if (operator === '+') return plus(a, b, 1);
  if (operator === '-') return plus(a, b, -1);
  if (operator === '**') return null;
  return guarded(machine, () => scale(operator, a, b));
}

/** `-a` for numbers and durations, else null. */
export function negated(value: Value): Value {
  if (isDecimal(value)) return negate(value);
  const size = sizeOf(value);
  return size === null ? (merge([value]) ?? null) : alike(value, 0 - size);
}
