import { CodedError } from './coded-error.js';
import { multiply, subtract } from './decimal-arithmetic.js';
import { roundTo } from './decimal-rounding.js';
import {
  digitsOf,
  parts,
  scaled,
  tenTo,
  type Decimal,
  type DecimalErrorCode,
  type SmallInteger,
} from './decimal.js';

/** Two digits more than the precision, so that the sticky digit below never decides a tie wrongly. */
const WORKING_DIGITS = 36;

function divideParts(a: Decimal, b: Decimal): Decimal {
  const left = parts(a);
  const right = parts(b);
  const shift = Math.max(0, WORKING_DIGITS + digitsOf(right.coefficient) - digitsOf(left.coefficient));
  const numerator = left.coefficient * tenTo(shift);
  const quotient = numerator / right.coefficient;
  const exponent = left.exponent - right.exponent - shift;
  if (numerator % right.coefficient === 0n) return scaled(quotient, exponent);
  return scaled(quotient * 10n + (quotient < 0n ? -1n : 1n), exponent - 1);
}

/** a / b, rounded half-even to 34 digits; throws `decimal.divisionByZero` and `decimal.overflow`. */
export function divide(a: Decimal, b: Decimal): Decimal {
  if (b === 0)
    throw new CodedError<DecimalErrorCode>(
      'decimal.divisionByZero',
      'A number was divided by zero; test the divisor first.',
    );
  if (typeof a === 'number' && typeof b === 'number' && a % b === 0) return (a / b + 0) as SmallInteger;
  return divideParts(a, b);
}

/** a - b x floor(a / b): has the sign of b (DMN 1.5 table 76, modulo); throws `decimal.divisionByZero`. */
export const modulo = (a: Decimal, b: Decimal): Decimal =>
  subtract(a, multiply(b, roundTo(divide(a, b), 0, 'floor')));
