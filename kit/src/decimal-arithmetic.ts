import {
  BigDecimal,
  exactTenTo,
  parts,
  scaled,
  SHORT,
  ShortDecimal,
  shortened,
  SHORTEST,
  tenTo,
  type Decimal,
  type SmallInteger,
} from './decimal.js';

function addParts(a: BigDecimal, b: BigDecimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.coefficient * tenTo(a.exponent - exponent);
  const right = b.coefficient * tenTo(b.exponent - exponent);
  return scaled(left + right, exponent);
}

/** The sum of two that fit in doubles; undefined when it may not fit. Products and sums of whole numbers that stay below 2^53 are exact. */
function addShort(
  a: SmallInteger | ShortDecimal,
  b: SmallInteger | ShortDecimal,
  sign: 1 | -1,
): Decimal | undefined {
  const ea = typeof a === 'number' ? 0 : a.exponent;
  const eb = typeof b === 'number' ? 0 : b.exponent;
  let ca: number = typeof a === 'number' ? a : a.coefficient;
  let cb = sign * (typeof b === 'number' ? b : b.coefficient);
  if (ea > eb) ca *= exactTenTo(ea - eb);
  else if (eb > ea) cb *= exactTenTo(eb - ea);
  const sum = ca + cb;
  const fits = Math.abs(ca) <= Number.MAX_SAFE_INTEGER && Math.abs(cb) <= Number.MAX_SAFE_INTEGER;
  return fits && sum < SHORT && sum > -SHORT ? shortened(sum, ea < eb ? ea : eb) : undefined;
}

/** a + b, rounded half-even to 34 digits; throws `decimal.overflow`. */
export function add(a: Decimal, b: Decimal): Decimal {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum as SmallInteger;
  } else if (!(a instanceof BigDecimal) && !(b instanceof BigDecimal)) {
    const sum = addShort(a, b, 1);
    if (sum !== undefined) return sum;
  }
  return addParts(parts(a), parts(b));
}

/** a - b, rounded half-even to 34 digits; throws `decimal.overflow`. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference as SmallInteger;
  } else if (!(a instanceof BigDecimal) && !(b instanceof BigDecimal)) {
    const difference = addShort(a, b, -1);
    if (difference !== undefined) return difference;
  }
  return addParts(parts(a), parts(negate(b)));
}

function multiplyShort(a: SmallInteger | ShortDecimal, b: SmallInteger | ShortDecimal): Decimal | undefined {
  const exponent = (typeof a === 'number' ? 0 : a.exponent) + (typeof b === 'number' ? 0 : b.exponent);
  const product = (typeof a === 'number' ? a : a.coefficient) * (typeof b === 'number' ? b : b.coefficient);
  const fits = product < SHORT && product > -SHORT && exponent >= SHORTEST;
  return fits ? shortened(product, exponent) : undefined;
}

/** a x b, rounded half-even to 34 digits; throws `decimal.overflow`. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b + 0;
    if (Number.isSafeInteger(product)) return product as SmallInteger;
  } else if (!(a instanceof BigDecimal) && !(b instanceof BigDecimal)) {
    const product = multiplyShort(a, b);
    if (product !== undefined) return product;
  }
  const left = parts(a);
  const right = parts(b);
  return scaled(left.coefficient * right.coefficient, left.exponent + right.exponent);
}

/** -a. */
export function negate(a: Decimal): Decimal {
  if (typeof a === 'number') return (0 - a) as SmallInteger;
  return a instanceof BigDecimal
    ? new BigDecimal(-a.coefficient, a.exponent)
    : new ShortDecimal(-a.coefficient, a.exponent);
}

/** The distance of a from zero. */
export const abs = (a: Decimal): Decimal => ((typeof a === 'number' ? a : a.coefficient) < 0 ? negate(a) : a);
