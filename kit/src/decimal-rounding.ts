import { CodedError } from './coded-error.js';
import {
  exactTenTo,
  parts,
  scaled,
  ShortDecimal,
  shortened,
  tenTo,
  type BigDecimal,
  type Decimal,
  type DecimalErrorCode,
} from './decimal.js';

/** How a tie or a remainder is settled; `up` is away from zero, `down` towards it. */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'floor' | 'ceiling';

const LARGEST_SCALE = 6176;

/**
 * Whether the dropped rest moves the last kept digit away from zero. `against` is below, at or above zero as 2 x rest is below, at
 * or above the unit; `kept` is what is kept, or its last digit.
 */
function movesAway(mode: RoundingMode, against: number, negative: boolean, kept: number): boolean {
  switch (mode) {
    case 'half-up':
      return against >= 0;
    case 'half-down':
      return against > 0;
    case 'half-even':
      return against > 0 || (against === 0 && kept % 2 === 1);
    case 'up':
      return true;
    case 'down':
      return false;
    case 'floor':
      return negative;
    case 'ceiling':
      return !negative;
  }
}

function drop(value: BigDecimal, count: number, mode: RoundingMode): bigint {
  const negative = value.coefficient < 0n;
  const size = negative ? -value.coefficient : value.coefficient;
  const unit = tenTo(count);
  const kept = size / unit;
  const twice = (size % unit) * 2n;
  if (twice === 0n) return negative ? -kept : kept;
  const against = twice > unit ? 1 : twice === unit ? 0 : -1;
  const rounded = movesAway(mode, against, negative, Number(kept % 2n)) ? kept + 1n : kept;
  return negative ? -rounded : rounded;
}

/**
 * top / bottom as a whole number under a mode, for whole numbers up to 2^52 in size, bottom above zero: the quotient of doubles is
 * at most one too large, which the rest shows.
 */
export function wholeQuotient(top: number, bottom: number, mode: RoundingMode): number {
  const negative = top < 0;
  const size = negative ? -top : top;
  let kept = Math.floor(size / bottom);
  let rest = size - kept * bottom;
  if (rest < 0) {
    kept -= 1;
    rest += bottom;
  }
  if (rest !== 0 && movesAway(mode, 2 * rest - bottom, negative, kept)) kept += 1;
  return negative ? 0 - kept : kept;
}

/** A short decimal rounded to fewer digits; undefined when doubles cannot hold what it takes. */
function roundShort(
  { coefficient, exponent }: ShortDecimal,
  scale: number,
  mode: RoundingMode,
): Decimal | undefined {
  const count = -scale - exponent;
  if (scale < 0 || count > 15) return undefined;
  return shortened(wholeQuotient(coefficient, exactTenTo(count), mode), -scale);
}

/**
 * Rounds to `scale` digits after the point (negative: before it), from -6176 to 6176; else throws `decimal.overflow`.
 * `roundTo(1.005, 2, 'half-up')` is 1.01.
 */
export function roundTo(value: Decimal, scale: number, mode: RoundingMode): Decimal {
  if (!Number.isInteger(scale) || Math.abs(scale) > LARGEST_SCALE)
    throw new CodedError<DecimalErrorCode>(
      'decimal.overflow',
      `A number cannot be rounded to ${scale} decimals; use a whole number from -6176 to 6176.`,
    );
  if (typeof value === 'number' && scale >= 0) return value;
  if (value instanceof ShortDecimal) {
    if (-scale - value.exponent <= 0) return value;
    const rounded = roundShort(value, scale, mode);
    if (rounded !== undefined) return rounded;
  }
  const { coefficient, exponent } = parts(value);
  const count = -scale - exponent;
  return count <= 0 ? value : scaled(drop({ coefficient, exponent }, count, mode), -scale);
}
