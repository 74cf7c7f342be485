import { CodedError } from './coded-error.js';

/** An integer that a double holds exactly; the fast path of {@link Decimal}. Made only by this folder's functions. */
export type SmallInteger = number & { readonly SmallInteger: unique symbol };

/**
 * coefficient x 10^exponent for a fraction of at most 15 digits, the exponent from -22 to -1; the coefficient never ends in a
 * zero. So many digits survive a double: two of these are in the order of the doubles nearest to them.
 */
export class ShortDecimal {
  constructor(
    readonly coefficient: number,
    readonly exponent: number,
  ) {}
}

/** coefficient x 10^exponent for every value that is neither a safe integer nor a {@link ShortDecimal}; the coefficient never ends in a zero. */
export class BigDecimal {
  constructor(
    readonly coefficient: bigint,
    readonly exponent: number,
  ) {}
}

/**
 * An exact decimal of at most 34 significant digits (IEEE 754 decimal128, as DMN 1.5 section 10.3.2.3.1 asks).
 * Every value has one representation, so equal values are equal in form.
 */
export type Decimal = SmallInteger | ShortDecimal | BigDecimal;

/** What can go wrong with decimals: not a number, too large, division by zero, or a power that is not defined. */
export type DecimalErrorCode =
  'decimal.malformed' | 'decimal.overflow' | 'decimal.divisionByZero' | 'decimal.undefinedPower';

const PRECISION = 34;
const LARGEST_EXPONENT = 6144;
const SMALLEST_EXPONENT = -6176;
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const powers = Array.from({ length: 80 }, (_, n) => 10n ** BigInt(n));

/** Coefficients of {@link ShortDecimal} are smaller. */
export const SHORT = 1e15;
/** The smallest exponent of a {@link ShortDecimal}; the powers of ten so far are exact doubles. */
export const SHORTEST = -22;
const exactPowers = Array.from({ length: 1 - SHORTEST }, (_, n) => Number(`1e${n}`));

/** 10 to the `n` as a double, exactly; NaN unless n is from 0 to 22. */
export const exactTenTo = (n: number): number => exactPowers[n] ?? NaN;

/** 10 to the `n`, n >= 0. */
export const tenTo = (n: number): bigint => powers[n] ?? 10n ** BigInt(n);

const magnitude = (coefficient: bigint): bigint => (coefficient < 0n ? -coefficient : coefficient);

/** The number of decimal digits of a coefficient; 1 for zero. */
export const digitsOf = (coefficient: bigint): number => magnitude(coefficient).toString().length;

/** coefficient x 10^exponent for a whole coefficient below {@link SHORT} in size and an exponent from -22 to 0. */
export function shortened(coefficient: number, exponent: number): Decimal {
  let rest = coefficient;
  for (let power = exponent; power < 0; power += 1) {
    // Near enough to a tenth to find it if it is whole; whether it is, the product tells exactly.
    const tenth = Math.floor(rest * 0.1 + 0.5);
    if (tenth * 10 !== rest) return new ShortDecimal(rest, power);
    if (tenth === 0) break;
    rest = tenth;
  }
  return (rest + 0) as SmallInteger;
}

/** Drops the last `count` digits, rounding to nearest with ties to even (decimal128's default). */
export function dropHalfEven(coefficient: bigint, count: number): bigint {
  const unit = tenTo(count);
  const quotient = coefficient / unit;
  const twice = magnitude(coefficient % unit) * 2n;
  const up = twice > unit || (twice === unit && quotient % 2n !== 0n);
  if (!up) return quotient;
  return coefficient < 0n ? quotient - 1n : quotient + 1n;
}

function strip(coefficient: bigint, exponent: number): BigDecimal {
  let rest = coefficient;
  let power = exponent;
  for (let step = 16; step >= 1; step = step === 1 ? 0 : step / 4) {
    const unit = tenTo(step);
    while (rest % unit === 0n) {
      rest /= unit;
      power += step;
    }
  }
  return new BigDecimal(rest, power);
}

function fit(coefficient: bigint, exponent: number): BigDecimal {
  const limit = tenTo(PRECISION);
  let drop = 0;
  if (coefficient >= limit || coefficient <= -limit) drop = digitsOf(coefficient) - PRECISION;
  if (exponent + drop < SMALLEST_EXPONENT) drop = SMALLEST_EXPONENT - exponent;
  return drop === 0
    ? new BigDecimal(coefficient, exponent)
    : new BigDecimal(dropHalfEven(coefficient, drop), exponent + drop);
}

/**
 * coefficient x 10^exponent as a decimal, rounded half-even to 34 digits; below 1E-6176 it becomes 0.
 * Throws `decimal.overflow` from 1E+6145.
 */
export function scaled(coefficient: bigint, exponent: number): Decimal {
  const fitted = fit(coefficient, exponent);
  if (fitted.coefficient === 0n) return 0 as SmallInteger;
  const value = strip(fitted.coefficient, fitted.exponent);
  if (value.exponent >= 0 && value.exponent <= 15) {
    const whole = value.coefficient * tenTo(value.exponent);
    if (whole <= SAFE && whole >= -SAFE) return Number(whole) as SmallInteger;
  }
  const { exponent: power } = value;
  if (power < 0 && power >= SHORTEST && value.coefficient < SHORT && value.coefficient > -SHORT)
    return new ShortDecimal(Number(value.coefficient), power);
  if (power + digitsOf(value.coefficient) - 1 > LARGEST_EXPONENT)
    throw new CodedError<DecimalErrorCode>(
      'decimal.overflow',
      'A number became larger than 34 digits x 10^6144; check the amounts that went in.',
    );
  return value;
}

/** The parts of a decimal: a safe integer has exponent 0. */
export const parts = (value: Decimal): BigDecimal =>
  typeof value === 'number'
    ? new BigDecimal(BigInt(value), 0)
    : value instanceof BigDecimal
      ? value
      : new BigDecimal(BigInt(value.coefficient), value.exponent);

/** Whether an unknown value is a decimal as made by kit: a safe integer, a {@link ShortDecimal} or a {@link BigDecimal}. */
export const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'number'
    ? Number.isSafeInteger(value)
    : value instanceof ShortDecimal || value instanceof BigDecimal;
