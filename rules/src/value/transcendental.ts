import { CodedError, decimal, isDecimal, toText, type Decimal } from '@eenloket/kit';

/** Fixed-point numbers of so many digits after the point, enough that no error reaches the 34th significant digit. */
const DIGITS = 80n;
const ONE = 10n ** DIGITS;
const LARGEST_EXPONENT = 14_200;

function parts(value: Decimal): { readonly coefficient: bigint; readonly exponent: number } {
  if (typeof value === 'number') return { coefficient: BigInt(value), exponent: 0 };
  return { coefficient: BigInt(value.coefficient), exponent: value.exponent };
}

const fixed = (value: Decimal): bigint => {
  const { coefficient, exponent } = parts(value);
  const shift = DIGITS + BigInt(exponent);
  return shift >= 0n ? coefficient * 10n ** shift : coefficient / 10n ** -shift;
};

const times = (a: bigint, b: bigint): bigint => (a * b) / ONE;

const made = (coefficient: bigint, exponent: number): Decimal => decimal(`${coefficient}e${exponent}`);

function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let guess = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (guess + n / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** The square root of a number that is not negative, to 34 digits. */
export function squareRoot(value: Decimal): Decimal {
  const { coefficient, exponent } = parts(value);
  const even = exponent % 2 === 0;
  const scaled = (even ? coefficient : coefficient * 10n) * 10n ** 80n;
  return made(integerRoot(scaled), (even ? exponent : exponent - 1) / 2 - 40);
}

/** ln of a fixed-point number between 1/2 and 2, by the series of the inverse hyperbolic tangent. */
function seriesLogarithm(x: bigint): bigint {
  const ratio = ((x - ONE) * ONE) / (x + ONE);
  const square = times(ratio, ratio);
  let [sum, power, n] = [0n, ratio, 1n];
  while (power !== 0n) {
    sum += power / n;
    power = times(power, square);
    n += 2n;
  }
  return 2n * sum;
}

const LN2 = seriesLogarithm(2n * ONE);
const LN10 = 3n * LN2 + seriesLogarithm((10n * ONE) / 8n);

function fixedLogarithm(value: Decimal): bigint {
  const { coefficient, exponent } = parts(value);
  const digits = coefficient.toString().length;
  let x = (coefficient * ONE) / 10n ** BigInt(digits - 1);
  let twos = 0n;
  while (x > (4n * ONE) / 3n) {
    x /= 2n;
    twos += 1n;
  }
  return seriesLogarithm(x) + twos * LN2 + BigInt(exponent + digits - 1) * LN10;
}

/** The natural logarithm of a number above zero, to 34 digits. */
export const naturalLogarithm = (value: Decimal): Decimal => made(fixedLogarithm(value), -Number(DIGITS));

function fixedExponential(x: bigint): Decimal {
  if (x > BigInt(LARGEST_EXPONENT) * ONE)
    throw new CodedError('decimal.overflow', 'A power is larger than any number; use a smaller exponent.');
  if (x < -BigInt(LARGEST_EXPONENT) * ONE) return decimal(0);
  const tens = x / LN10;
  const reduced = (x - tens * LN10) / 1024n;
  let [sum, term] = [ONE, ONE];
  for (let n = 1n; term !== 0n; n += 1n) {
    term = times(term, reduced) / n;
    sum += term;
  }
  for (let i = 0; i < 10; i += 1) sum = times(sum, sum);
  return made(sum, Number(tens - DIGITS));
}

/** e to a power, to 34 digits; throws `decimal.overflow` beyond 10^6144. */
export const exponential = (value: Decimal): Decimal => fixedExponential(fixed(value));

/** A number above zero to any power, to about 34 digits; throws `decimal.overflow`. */
export function realPower(base: Decimal, exponent: Decimal): Decimal {
  if (isDecimal(base) && toText(exponent) === '0.5') return squareRoot(base);
  return fixedExponential(times(fixedLogarithm(base), fixed(exponent)));
}
