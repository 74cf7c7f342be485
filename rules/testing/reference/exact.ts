/**
 * The numbers of FEEL written as plainly as they can be: fractions of two big integers, rounded once, half-even, to 34
 * digits (DMN 1.5 section 10.3.2.3.1, IEEE 754 decimal128). The oracle of tests; shares nothing with `kit` or `rules`.
 */
export interface Exact {
  /** The value is top / bottom; bottom is above zero. */
  readonly top: bigint;
  readonly bottom: bigint;
}

export type Rounding = 'half even' | 'half up' | 'half down' | 'up' | 'down' | 'floor' | 'ceiling';

const DIGITS = 34;
const LOWEST = -6176;
const BEYOND = 10n ** 6145n;

const size = (n: bigint): bigint => (n < 0n ? -n : n);
const ten = (n: number): bigint => 10n ** BigInt(n);

/** The whole number next to top / bottom that the way of rounding chooses. */
function whole(top: bigint, bottom: bigint, rounding: Rounding): bigint {
  const below = size(top) / bottom;
  const rest = size(top) % bottom;
  const half = rest * 2n === bottom;
  const more = rest * 2n > bottom;
  const negative = top < 0n;
  const away = {
    'half even': more || (half && below % 2n === 1n),
    'half up': more || half,
    'half down': more,
    up: rest > 0n,
    down: false,
    floor: rest > 0n && negative,
    ceiling: rest > 0n && !negative,
  }[rounding];
  const result = away ? below + 1n : below;
  return negative ? -result : result;
}

/** A fraction with only so many digits after the point; before the point when `scale` is negative. */
function atScale({ top, bottom }: Exact, scale: number, rounding: Rounding): Exact {
  const units =
    scale >= 0 ? whole(top * ten(scale), bottom, rounding) : whole(top, bottom * ten(-scale), rounding);
  return scale >= 0 ? { top: units, bottom: ten(scale) } : { top: units * ten(-scale), bottom: 1n };
}

/** The power of ten of the first digit: 0 for 7.5, -2 for 0.075. */
function firstDigit({ top, bottom }: Exact): number {
  const guess = size(top).toString().length - bottom.toString().length;
  const reached = guess >= 0 ? size(top) >= bottom * ten(guess) : size(top) * ten(-guess) >= bottom;
  return reached ? guess : guess - 1;
}

/** A fraction as a number of FEEL: 34 digits, nothing below 1E-6176; null when it is too large. */
export function fit(exact: Exact): Exact | null {
  if (exact.top === 0n) return { top: 0n, bottom: 1n };
  const scale = Math.min(DIGITS - 1 - firstDigit(exact), -LOWEST);
  const fitted = atScale(exact, scale, 'half even');
  return size(fitted.top) >= BEYOND * fitted.bottom ? null : fitted;
}

/** A whole number of JavaScript. */
export const wholeNumber = (n: number): Exact => ({ top: BigInt(n), bottom: 1n });

/** The number that a literal of FEEL names: `-1.50`, `.5`, `1e3`; null when it is too large. */
export function read(text: string): Exact | null {
  const [number = '', power = '0'] = text.toLowerCase().split('e');
  const [before = '', after = ''] = number.split('.');
  const top = BigInt(before + after);
  const scale = after.length - Number(power);
  const signed = before.startsWith('-') ? -size(top) : top;
  return fit(scale >= 0 ? { top: signed, bottom: ten(scale) } : { top: signed * ten(-scale), bottom: 1n });
}

export const plus = (a: Exact, b: Exact): Exact | null =>
  fit({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });

export const minus = (a: Exact, b: Exact): Exact | null => plus(a, { top: -b.top, bottom: b.bottom });

export const times = (a: Exact, b: Exact): Exact | null =>
  fit({ top: a.top * b.top, bottom: a.bottom * b.bottom });

export const over = (a: Exact, b: Exact): Exact | null => {
  if (b.top === 0n) return null;
  const sign = b.top < 0n ? -1n : 1n;
  return fit({ top: a.top * b.bottom * sign, bottom: a.bottom * size(b.top) });
};

/** A whole power; null for zero to a power below zero. The exact power is rounded once. */
export function toThe(a: Exact, power: number): Exact | null {
  const n = BigInt(Math.abs(power));
  if (power >= 0) return fit({ top: a.top ** n, bottom: a.bottom ** n });
  if (a.top === 0n) return null;
  const sign = a.top < 0n && n % 2n === 1n ? -1n : 1n;
  return fit({ top: a.bottom ** n * sign, bottom: size(a.top) ** n });
}

/** a - b x floor(a / b) without any rounding on the way (DMN 1.5 table 76). */
export function modulo(a: Exact, b: Exact): Exact | null {
  if (b.top === 0n) return null;
  const sign = b.top < 0n ? -1n : 1n;
  const times = whole(a.top * b.bottom * sign, a.bottom * size(b.top), 'floor');
  return fit({ top: a.top * b.bottom - times * b.top * a.bottom, bottom: a.bottom * b.bottom });
}

export const round = (a: Exact, scale: number, rounding: Rounding): Exact | null =>
  fit(atScale(a, scale, rounding));

/** The square root rounded once: the largest whole root at 40 digits after the first, and half a unit more where it is not exact. */
export function root(a: Exact): Exact | null {
  if (a.top < 0n) return null;
  if (a.top === 0n) return a;
  const scale = 40 - Math.floor(firstDigit(a) / 2);
  const square = scale >= 0 ? (a.top * ten(2 * scale)) / a.bottom : a.top / (a.bottom * ten(-2 * scale));
  let [low, high] = [0n, 10n ** 42n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle * middle <= square) low = middle;
    else high = middle;
  }
  const exact =
    scale >= 0
      ? low * low * a.bottom === a.top * ten(2 * scale)
      : low * low * a.bottom * ten(-2 * scale) === a.top;
  const top = exact ? low * 2n : low * 2n + 1n;
  return fit(scale >= 0 ? { top, bottom: 2n * ten(scale) } : { top: top * ten(-scale), bottom: 2n });
}

/** Negative, 0 or positive, as a comes before, with or after b. */
export function order(a: Exact, b: Exact): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Plain digits: no exponent, no needless zeros. The number must have been made by {@link fit}. */
export function write({ top, bottom }: Exact): string {
  const scale = bottom.toString().length - 1;
  const digits = size(top)
    .toString()
    .padStart(scale + 1, '0');
  const after = digits.slice(digits.length - scale).replace(/0+$/, '');
  const before = digits.slice(0, digits.length - scale);
  return `${top < 0n ? '-' : ''}${scale > 0 ? before : digits}${scale > 0 && after !== '' ? `.${after}` : ''}`;
}
