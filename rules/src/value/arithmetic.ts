import {
  add,
  CodedError,
  compare,
  decimal,
  divide,
  isDecimal,
  type Decimal,
  multiply,
  negate,
  power,
  subtract,
} from '@eenloket/kit';
import type { ArithmeticOperator } from '../feel/ast.js';
import { minusTemporal, oppositeDuration, plusTemporal, scaleDuration } from './temporal-arithmetic.js';
import { realPower } from './transcendental.js';
import { merge } from './unknown.js';
import type { Value } from './value.js';
import type { Warner } from './warner.js';

/** Whole powers exactly; others of numbers above zero by exponential and logarithm. */
const raise = (base: Decimal, exponent: Decimal): Decimal =>
  typeof exponent === 'number' || compare(base, decimal(0)) <= 0
    ? power(base, exponent)
    : realPower(base, exponent);

const operations = { '+': add, '-': subtract, '*': multiply, '/': divide, '**': raise } as const;

/** Runs a computation on decimals; what cannot be computed is null with a warning, as FEEL demands. */
export function guarded(machine: Warner, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof CodedError && (error.code as string).startsWith('decimal.'))
      return machine.warn(error.message);
    throw error;
  }
}

function others(operator: ArithmeticOperator, a: Value, b: Value): Value {
  switch (operator) {
    case '+':
      return typeof a === 'string' && typeof b === 'string' ? a + b : plusTemporal(a, b);
    case '-':
      return minusTemporal(a, b);
    case '**':
      return null;
    default:
      return scaleDuration(operator, a, b);
  }
}

/** FEEL's arithmetic on two values (DMN 1.5 table 54 and following): null when FEEL defines no result. */
export function arithmetic(operator: ArithmeticOperator, a: Value, b: Value, machine: Warner): Value {
  if (isDecimal(a) && isDecimal(b)) return guarded(machine, () => operations[operator](a, b));
  if (a === null || b === null) return machine.warn(`A side of "${operator}" is null.`);
  const unknown = merge([a, b]);
  if (unknown) return unknown;
  return (
    guarded(machine, () => others(operator, a, b)) ??
    machine.warn(`"${operator}" has no meaning for these values.`)
  );
}

/** `-a` for numbers and durations, else null. */
export const negated = (value: Value, machine: Warner): Value =>
  isDecimal(value)
    ? negate(value)
    : (merge([value]) ??
      oppositeDuration(value) ??
      machine.warn('Only numbers and durations have an opposite.'));
