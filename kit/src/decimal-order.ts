import { subtract } from './decimal-arithmetic.js';
import { BigDecimal, exactTenTo, type ShortDecimal, type Decimal, type SmallInteger } from './decimal.js';

const signOf = (value: Decimal): number => {
  const size = typeof value === 'number' ? value : value.coefficient;
  return size < 0 ? -1 : size > 0 ? 1 : 0;
};

/** The double nearest to a value: a quotient of two exact doubles. Different values have different ones (see {@link ShortDecimal}). */
const nearest = (value: SmallInteger | ShortDecimal): number =>
  typeof value === 'number' ? value : value.coefficient / exactTenTo(-value.exponent);

/** -1 when a < b, 0 when equal, 1 when a > b. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
  if (!(a instanceof BigDecimal) && !(b instanceof BigDecimal)) {
    const [left, right] = [nearest(a), nearest(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  if (equals(a, b)) return 0;
  const [left, right] = [signOf(a), signOf(b)];
  const difference = left === right ? signOf(subtract(a, b)) : left - right;
  return difference < 0 ? -1 : 1;
}

/** Whether two decimals have the same value: `1.50` equals `1.5`. */
export const equals = (a: Decimal, b: Decimal): boolean =>
  a === b ||
  (typeof a !== 'number' &&
    typeof b !== 'number' &&
    a.exponent === b.exponent &&
    a.coefficient === b.coefficient);
