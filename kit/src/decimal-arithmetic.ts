import { BigDecimal, parts, scaled, tenTo, type Decimal, type SmallInteger } from './decimal.js';

function addParts(a: BigDecimal, b: BigDecimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.coefficient * tenTo(a.exponent - exponent);
  const right = b.coefficient * tenTo(b.exponent - exponent);
  return scaled(left + right, exponent);
}

/** a + b, rounded half-even to 34 digits; throws `decimal.overflow`. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum as SmallInteger;
  }
  return addParts(parts(a), parts(b));
}

/** a - b, rounded half-even to 34 digits; throws `decimal.overflow`. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference as SmallInteger;
  }
  return addParts(parts(a), parts(negate(b)));
}

/** a x b, rounded half-even to 34 digits; throws `decimal.overflow`. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b + 0;
    if (Number.isSafeInteger(product)) return product as SmallInteger;
  }
  const left = parts(a);
  const right = parts(b);
  return scaled(left.coefficient * right.coefficient, left.exponent + right.exponent);
}

/** -a. */
export const negate = (a: Decimal): Decimal =>
  typeof a === 'number' ? ((0 - a) as SmallInteger) : new BigDecimal(-a.coefficient, a.exponent);

/** The distance of a from zero. */
export const abs = (a: Decimal): Decimal =>
  (typeof a === 'number' ? a < 0 : a.coefficient < 0n) ? negate(a) : a;
