import { CodedError } from './coded-error.js';
import { roundTo, wholeQuotient, type RoundingMode } from './decimal-rounding.js';
import {
  BigDecimal,
  exactTenTo,
  SHORT,
  shortened,
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

/** Whole numbers up to this size leave room for one subtraction more. */
const ROOM = 2 ** 52;
/** Decimals that are tried for a quotient that comes out. */
const TRIED = 4;

interface Quotient {
  readonly top: number;
  readonly bottom: number;
}

/** Whole numbers whose quotient is a / b x 10^scale; null when doubles cannot hold them. b is not zero. */
function quotientOf(a: Decimal, b: Decimal, scale: number): Quotient | null {
  if (a instanceof BigDecimal || b instanceof BigDecimal) return null;
  const [ca, ea] = typeof a === 'number' ? [a, 0] : [a.coefficient, a.exponent];
  const [cb, eb] = typeof b === 'number' ? [b, 0] : [b.coefficient, b.exponent];
  const shift = ea - eb + scale;
  const top = (cb < 0 ? 0 - ca : ca) * (shift > 0 ? exactTenTo(shift) : 1);
  const bottom = Math.abs(cb) * (shift < 0 ? exactTenTo(-shift) : 1);
  return Math.abs(top) <= ROOM && bottom <= ROOM ? { top, bottom } : null;
}

/** a / b when it comes out within a few decimals; else undefined. */
function divideShort(a: Decimal, b: Decimal): Decimal | undefined {
  const quotient = quotientOf(a, b, TRIED);
  if (!quotient) return undefined;
  const whole = quotient.top / quotient.bottom;
  if (whole !== Math.trunc(whole) || whole * quotient.bottom !== quotient.top) return undefined;
  return whole < SHORT && whole > -SHORT ? shortened(whole, -TRIED) : undefined;
}

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
  return divideShort(a, b) ?? divideParts(a, b);
}

/**
 * a / b rounded to `scale` digits after the point: the same as `roundTo(divide(a, b), scale, mode)`, without the 34 digits in
 * between where those cannot matter. They cannot when a x 10^scale and b fit in 2^52 as whole numbers: a quotient that is not
 * halfway itself is further from halfway than the 34th digit reaches. Throws as both do.
 */
export function divideTo(a: Decimal, b: Decimal, scale: number, mode: RoundingMode): Decimal {
  const quotient = b === 0 || scale < 0 || scale > 15 ? null : quotientOf(a, b, scale);
  if (quotient) {
    const whole = wholeQuotient(quotient.top, quotient.bottom, mode);
    if (whole < SHORT && whole > -SHORT) return shortened(whole, -scale);
  }
  return roundTo(divide(a, b), scale, mode);
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
