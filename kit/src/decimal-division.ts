import { CodedError } from './coded-error.js';
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

function refuseZero(divisor: Decimal): void {
  if (divisor !== 0) return;
  throw new CodedError<DecimalErrorCode>(
    'decimal.divisionByZero',
    'A number was divided by zero; test the divisor first.',
  );
}

/** a / b, rounded half-even to 34 digits; throws `decimal.divisionByZero` and `decimal.overflow`. */
export function divide(a: Decimal, b: Decimal): Decimal {
  refuseZero(b);
  if (typeof a === 'number' && typeof b === 'number' && a % b === 0) return (a / b + 0) as SmallInteger;
  return divideParts(a, b);
}

function moduloParts(a: Decimal, b: Decimal): Decimal {
  const [left, right] = [parts(a), parts(b)];
  const exponent = Math.min(left.exponent, right.exponent);
  const divisor = right.coefficient * tenTo(right.exponent - exponent);
  const rest = (left.coefficient * tenTo(left.exponent - exponent)) % divisor;
  return scaled(rest !== 0n && rest < 0n !== divisor < 0n ? rest + divisor : rest, exponent);
}

/**
 * a - b x floor(a / b), rounded once, at the end: has the sign of b (DMN 1.5 table 76, modulo);
 * throws `decimal.divisionByZero`.
 */
export function modulo(a: Decimal, b: Decimal): Decimal {
  refuseZero(b);
  if (typeof a !== 'number' || typeof b !== 'number') return moduloParts(a, b);
  const rest = a % b;
  return ((rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0) as SmallInteger;
}
