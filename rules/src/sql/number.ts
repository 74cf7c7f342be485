import type { Decimal } from '@eenloket/kit';
import { caseOf, sql, type Fragment } from './fragment.js';
import { refuse } from './refusal.js';
import type { NumberTerm, Options } from './term.js';

/** FEEL keeps 34 digits; DECIMAL has 38, so what fits FEEL unrounded is exact in both. */
const MOST_DIGITS = 34;
/** Up to here DuckDB computes DECIMAL in 64 bits, and does not widen a result beyond by itself. */
export const IN_64_BITS = 18;
export const WIDEST = 38;

/** 10^power. */
export const tenTo = (power: number): bigint => 10n ** BigInt(power);

const size = (n: bigint): bigint => (n < 0n ? -n : n);

/** The larger of two distances from zero. */
export const furthest = ({ least, most }: Pick<NumberTerm, 'least' | 'most'>): bigint =>
  size(least) > size(most) ? size(least) : size(most);

/** How many digits a whole number has. */
export const digitsOf = (n: bigint): number => size(n).toString().length;

/** The digits of a number as its range of values needs them. */
const digits = (n: Pick<NumberTerm, 'least' | 'most'>): number => digitsOf(furthest(n));

/** Whether it is always the same number. */
export const isConstant = (n: NumberTerm): boolean => n.least === n.most && !n.nullable && n.over === null;

function textOf(value: bigint, scale: number): string {
  const whole = size(value)
    .toString()
    .padStart(scale + 1, '0');
  const sign = value < 0n ? '-' : '';
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole.slice(0, -scale)}.${whole.slice(-scale)}`;
}

/** value x 10^-scale as a constant. */
export function literal(value: bigint, scale = 0): NumberTerm {
  if (scale > 0 && value % 10n === 0n) return literal(value / 10n, scale - 1);
  const width = Math.max(digitsOf(value), scale, 1);
  if (width > MOST_DIGITS) refuse('It has a constant of more than 34 digits.', 'Write a shorter number.');
  return {
    kind: 'number',
    at: sql`CAST(${textOf(value, scale)} AS DECIMAL(${width},${scale}))`,
    width,
    scale,
    least: value,
    most: value,
    nullable: false,
    over: null,
  };
}

/** A number of FEEL as a constant. */
export function constantNumber(value: Decimal): NumberTerm {
  if (typeof value === 'number') return literal(BigInt(value));
  const { coefficient, exponent } = value;
  if (exponent > MOST_DIGITS || exponent < -MOST_DIGITS)
    refuse('It has a constant that DECIMAL cannot hold.', 'Write a number of at most 34 digits.');
  const whole = BigInt(coefficient);
  return exponent < 0 ? literal(whole, -exponent) : literal(whole * tenTo(exponent));
}

/** A number as DECIMAL of this width. */
export function cast(n: NumberTerm, width: number, scale = n.scale): NumberTerm {
  return { ...n, at: sql`CAST(${n.at} AS DECIMAL(${width},${scale}))`, width, scale };
}

/** A result of DuckDB's type DECIMAL(width, scale) with its range of values; refused beyond 34 digits, brought back into 64 bits where it fits. */
export function made(
  at: Fragment,
  width: number,
  scale: number,
  range: Pick<NumberTerm, 'least' | 'most' | 'nullable'>,
): NumberTerm {
  const needed = Math.max(digits(range), scale, 1);
  if (needed > MOST_DIGITS)
    refuse(
      `It needs ${needed} digits, and a number has 34 in FEEL: it would be rounded.`,
      'Round earlier, or declare narrower columns.',
    );
  const { least, most, nullable } = range;
  const result: NumberTerm = { kind: 'number', at, width, scale, least, most, nullable, over: null };
  return width > IN_64_BITS && needed <= IN_64_BITS ? cast(result, needed) : result;
}

/** The same number in units of 10^-scale, as far as its range goes. */
export const unitsAt = (n: NumberTerm, scale: number): { least: bigint; most: bigint } => ({
  least: n.least * tenTo(scale - n.scale),
  most: n.most * tenTo(scale - n.scale),
});

/** The type DuckDB gives a result, and the left operand made wide enough that it has room (DuckDB would stop with an overflow). */
function room(a: NumberTerm, b: NumberTerm, natural: number, needed: number): [NumberTerm, number] {
  const narrow = a.width <= IN_64_BITS && b.width <= IN_64_BITS;
  if (!narrow || natural <= IN_64_BITS) return [a, Math.min(natural, WIDEST)];
  return needed <= IN_64_BITS ? [a, IN_64_BITS] : [cast(a, WIDEST), WIDEST];
}

const extremes = (values: readonly bigint[]): { least: bigint; most: bigint } => ({
  least: values.reduce((a, b) => (b < a ? b : a)),
  most: values.reduce((a, b) => (b > a ? b : a)),
});

const needed = (range: { least: bigint; most: bigint }): number => digits(range);

/** One of several constants. */
export function optional(whens: readonly Fragment[], values: readonly NumberTerm[]): NumberTerm {
  const [first = literal(0n)] = values;
  if (values.every((each) => each.least * tenTo(first.scale) === first.least * tenTo(each.scale)))
    return first;
  const scale = Math.max(...values.map((each) => each.scale));
  const width = Math.max(...values.map((each) => each.width - each.scale)) + scale;
  const range = extremes(values.map((each) => unitsAt(each, scale).least));
  const at = caseOf(
    whens,
    values.map((each) => each.at),
  );
  const options = { of: at, whens, values };
  return { kind: 'number', at, width, scale, ...range, nullable: false, over: null, options };
}

/** The constants that a number is one of; null when there is more to it. */
export const optionsOf = ({ at, over, options }: NumberTerm): Options | null =>
  options?.of === at && over === null ? options : null;

/** Calculates with constants beforehand, also where the row chooses one of several; null when there is more to it. */
function beforehand(
  a: NumberTerm,
  b: NumberTerm,
  run: (a: NumberTerm, b: NumberTerm) => NumberTerm,
): NumberTerm | null {
  const [x, y] = [optionsOf(a), optionsOf(b)];
  if (x && isConstant(b))
    return optional(
      x.whens,
      x.values.map((each) => run(each, b)),
    );
  if (y && isConstant(a))
    return optional(
      y.whens,
      y.values.map((each) => run(a, each)),
    );
  return null;
}

/** a + b or a - b of numbers that are nothing to be divided. */
export function sumOf(a: NumberTerm, b: NumberTerm, operator: '+' | '-'): NumberTerm {
  const scale = Math.max(a.scale, b.scale);
  const [x, y] = [unitsAt(a, scale), unitsAt(b, scale)];
  const range =
    operator === '+'
      ? { least: x.least + y.least, most: x.most + y.most }
      : { least: x.least - y.most, most: x.most - y.least };
  if (isConstant(a) && isConstant(b)) return literal(range.least, scale);
  const ready = beforehand(a, b, (x, y) => sumOf(x, y, operator));
  if (ready) return ready;
  if (isConstant(b) && b.least === 0n) return a;
  const natural = Math.max(a.width - a.scale, b.width - b.scale) + scale + 1;
  const [left, width] = room(a, b, natural, needed(range));
  const nullable = a.nullable || b.nullable;
  return made(sql`(${left.at} ${operator} ${b.at})`, width, scale, { ...range, nullable });
}

/** A piece may be written twice when it is this short. */
const SHORT = 120;

/** a x one of several constants, of which 1 leaves a as it is: then nothing is multiplied. */
function sometimes(a: NumberTerm, b: NumberTerm): NumberTerm | null {
  const options = optionsOf(b);
  const ones = options?.values.filter((each) => each.least === 1n && each.scale === 0) ?? [];
  if (!options || ones.length === 0 || a.at.text.length > SHORT || isConstant(a)) return null;
  const products = options.values.map((each) => productOf(a, each));
  const scale = Math.max(...products.map((each) => each.scale));
  const width = Math.max(...products.map((each) => each.width - each.scale)) + scale;
  if (width > WIDEST) return null;
  const at = caseOf(
    options.whens,
    products.map((each) => each.at),
  );
  const range = extremes(products.flatMap((each) => Object.values(unitsAt(each, scale))));
  return made(at, width, scale, { ...range, nullable: a.nullable });
}

/** a x b of numbers that are nothing to be divided. */
export function productOf(a: NumberTerm, b: NumberTerm): NumberTerm {
  const scale = a.scale + b.scale;
  const range = extremes([a.least * b.least, a.least * b.most, a.most * b.least, a.most * b.most]);
  if (isConstant(a) && isConstant(b)) return literal(range.least, scale);
  const ready = beforehand(a, b, productOf) ?? sometimes(a, b) ?? sometimes(b, a);
  if (ready) return ready;
  if (isConstant(b) && b.least === 1n && b.scale === 0) return a;
  if (scale > WIDEST)
    refuse(`It needs ${scale} digits after the point.`, 'Round the factors before multiplying.');
  const [left, width] = room(a, b, a.width + b.width, needed(range));
  const nullable = a.nullable || b.nullable;
  return made(sql`(${left.at} * ${b.at})`, Math.max(width, scale), scale, { ...range, nullable });
}

/** -a of a number that is nothing to be divided. */
export const negativeOf = (a: NumberTerm): NumberTerm =>
  isConstant(a) ? literal(-a.least, a.scale) : { ...a, at: sql`(-${a.at})`, least: -a.most, most: -a.least };
