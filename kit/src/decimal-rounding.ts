import { CodedError } from './coded-error.js';
import { scaled, tenTo, type BigDecimal, type Decimal, type DecimalErrorCode, parts } from './decimal.js';

/** How a tie or a remainder is settled; `up` is away from zero, `down` towards it. */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'floor' | 'ceiling';

const LARGEST_SCALE = 6176;

/** Whether the dropped rest moves the last kept digit away from zero. `against` is 2 x rest compared with the unit: -1, 0 or 1. */
const movesAway: {
  readonly [mode in RoundingMode]: (against: number, negative: boolean, odd: boolean) => boolean;
} = {
  'half-up': (against) => against >= 0,
  'half-down': (against) => against > 0,
  'half-even': (against, _negative, odd) => against > 0 || (against === 0 && odd),
  up: () => true,
  down: () => false,
  floor: (_against, negative) => negative,
  ceiling: (_against, negative) => !negative,
};

function drop(value: BigDecimal, count: number, mode: RoundingMode): bigint {
  const negative = value.coefficient < 0n;
  const size = negative ? -value.coefficient : value.coefficient;
  const unit = tenTo(count);
  const kept = size / unit;
  const twice = (size % unit) * 2n;
  if (twice === 0n) return negative ? -kept : kept;
  const against = twice > unit ? 1 : twice === unit ? 0 : -1;
  const rounded = movesAway[mode](against, negative, kept % 2n === 1n) ? kept + 1n : kept;
  return negative ? -rounded : rounded;
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
  const { coefficient, exponent } = parts(value);
  const count = -scale - exponent;
  return count <= 0 ? value : scaled(drop({ coefficient, exponent }, count, mode), -scale);
}
