import { subtract } from './decimal-arithmetic.js';
import { BigDecimal, type Decimal } from './decimal.js';

const signOf = (value: Decimal): number => {
  if (typeof value === 'number') return Math.sign(value);
  return value.coefficient < 0n ? -1 : 1;
};

/** -1 when a < b, 0 when equal, 1 when a > b. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  if (equals(a, b)) return 0;
  const [left, right] = [signOf(a), signOf(b)];
  const difference = left === right ? signOf(subtract(a, b)) : left - right;
  return difference < 0 ? -1 : 1;
}

/** Whether two decimals have the same value: `1.50` equals `1.5`. */
export const equals = (a: Decimal, b: Decimal): boolean =>
  a === b ||
  (a instanceof BigDecimal &&
    b instanceof BigDecimal &&
    a.exponent === b.exponent &&
    a.coefficient === b.coefficient);
