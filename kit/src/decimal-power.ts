import { CodedError } from './coded-error.js';
import { divide } from './decimal-division.js';
import {
  BigDecimal,
  digitsOf,
  dropHalfEven,
  parts,
  scaled,
  type Decimal,
  type DecimalErrorCode,
  type SmallInteger,
} from './decimal.js';

/** Enough guard digits for the errors of at most 60 multiplications to stay below the 34th digit. */
const WORKING_DIGITS = 60;
/** Exponents beyond this overflow or vanish whatever follows, so the digits no longer matter. */
const OUT_OF_RANGE = 20_000;

function shorten(value: BigDecimal): BigDecimal {
  if (Math.abs(value.exponent) > OUT_OF_RANGE)
    return new BigDecimal(value.coefficient < 0n ? -1n : 1n, Math.sign(value.exponent) * OUT_OF_RANGE);
  const surplus = digitsOf(value.coefficient) - WORKING_DIGITS;
  if (surplus <= 0) return value;
  return new BigDecimal(dropHalfEven(value.coefficient, surplus), value.exponent + surplus);
}

const times = (a: BigDecimal, b: BigDecimal): BigDecimal =>
  shorten(new BigDecimal(a.coefficient * b.coefficient, a.exponent + b.exponent));

/** base to a whole exponent from 0, not yet rounded to 34 digits. */
function raise(base: Decimal, exponent: number): BigDecimal {
  let result = new BigDecimal(1n, 0);
  let square = parts(base);
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = times(result, square);
    if (rest > 1) square = times(square, square);
  }
  return result;
}

/**
 * base to a whole exponent, to 34 digits. Throws `decimal.undefinedPower` for 0 to a negative exponent and for
 * fractional exponents, `decimal.overflow` when the result is too large.
 */
export function power(base: Decimal, exponent: Decimal): Decimal {
  if (typeof exponent !== 'number' || (base === 0 && exponent < 0))
    throw new CodedError<DecimalErrorCode>(
      'decimal.undefinedPower',
      'Only whole powers can be computed, and zero has no negative power; rewrite the formula.',
    );
  const raised = raise(base, Math.abs(exponent));
  return exponent >= 0 ? scaled(raised.coefficient, raised.exponent) : divide(1 as SmallInteger, raised);
}
