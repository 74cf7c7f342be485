import { joined, sql, text, type Fragment } from './fragment.js';
import {
  cast,
  digitsOf,
  furthest,
  isConstant,
  literal,
  negativeOf,
  productOf,
  sumOf,
  tenTo,
} from './number.js';
import { refuse } from './refusal.js';
import { nothing, type Divisor, type NumberTerm, type Term } from './term.js';

const bare = (n: NumberTerm): NumberTerm => ({ ...n, over: null });

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

/** FEEL computed the quotient exactly if a few more digits end it. */
const ENDS_WITHIN = 6;

/** Tells that the quotient ends within a few digits; then FEEL did not round it. */
function ends(n: NumberTerm, { by }: Divisor): Fragment {
  const units = productOf(bare(n), literal(tenTo(n.scale + ENDS_WITHIN)));
  return sql`(CAST(${units.at} AS HUGEINT) % CAST(${by.at} AS HUGEINT) = 0)`;
}

/** How a quotient stands after an operation that is not an exact addition. */
const blurred = (n: NumberTerm, over: Divisor): Fragment | null => (over.plain ? ends(n, over) : over.exact);

const bothExact = (a: Fragment | null, b: Fragment | null): Fragment | null =>
  a && b && joined([a, b], ' AND ');

/** A number with its divisor's range: the furthest that the fraction as a whole can be. */
function withOver(n: NumberTerm, over: Divisor | null): NumberTerm {
  return { ...n, over, nullable: n.nullable || (over?.by.nullable ?? false) };
}

/** a + b or a - b. */
export function plus(a: NumberTerm, b: NumberTerm, operator: '+' | '-'): NumberTerm {
  if (!a.over && !b.over) return sumOf(a, b, operator);
  if (!b.over && a.over) return withOver(sumOf(bare(a), productOf(b, a.over.by), operator), a.over);
  if (!a.over && b.over) return withOver(sumOf(productOf(a, b.over.by), bare(b), operator), b.over);
  const [x, y] = [a.over, b.over] as [Divisor, Divisor];
  const exact = bothExact(blurred(a, x), blurred(b, y));
  if (x.by.at.text === y.by.at.text)
    return withOver(sumOf(bare(a), bare(b), operator), { by: x.by, plain: false, exact });
  const by = productOf(x.by, y.by);
  const sum = sumOf(productOf(bare(a), y.by), productOf(bare(b), x.by), operator);
  return withOver(sum, { by, plain: false, exact });
}

/** a x b. */
export function times(a: NumberTerm, b: NumberTerm): NumberTerm {
  if (!a.over && !b.over) return productOf(a, b);
  if (!a.over) return times(b, a);
  const exact = b.over ? bothExact(blurred(a, a.over), blurred(b, b.over)) : blurred(a, a.over);
  if (b.over) {
    const by = productOf(a.over.by, b.over.by);
    return withOver(productOf(bare(a), bare(b)), { by, plain: false, exact });
  }
  if (!isConstant(b) || !isConstant(a.over.by))
    return withOver(productOf(bare(a), b), { by: a.over.by, plain: false, exact });
  // What is both multiplied and divided by is left out, so that the tenths that can matter stay few.
  const common = gcd(b.least, a.over.by.least);
  const by = literal(a.over.by.least / common);
  return withOver(productOf(bare(a), literal(b.least / common, b.scale)), { by, plain: false, exact });
}

/** The number without factors 2 and 5: 1 when dividing by it always ends. */
function withoutTenths(n: bigint): bigint {
  if (n % 2n === 0n) return withoutTenths(n / 2n);
  return n % 5n === 0n ? withoutTenths(n / 5n) : n;
}

function byConstant(a: NumberTerm, b: NumberTerm): Term {
  if (b.least < 0n) return byConstant(negated(a), negativeOf(b));
  if (withoutTenths(b.least) === 1n) {
    const power = digitsOf(b.least) * 4;
    return times(a, literal(tenTo(power + b.scale) / b.least, power));
  }
  const common = gcd(tenTo(b.scale), b.least);
  const n = productOf(bare(a), literal(tenTo(b.scale) / common));
  const by = literal(b.least / common);
  if (!a.over) return withOver(n, { by, plain: true, exact: null });
  return withOver(n, { by: productOf(a.over.by, by), plain: false, exact: null });
}

/** A divisor as a whole number above zero, with the number it divides changed alike. */
function byUnknown(a: NumberTerm, b: NumberTerm): NumberTerm {
  const units = productOf(b, literal(tenTo(b.scale)));
  const whole = b.scale === 0 ? b : cast({ ...units, least: b.least, most: b.most }, units.width, 0);
  const far = furthest(b);
  const up = productOf(bare(a), literal(tenTo(b.scale)));
  const minus = b.least < 0n;
  const n = minus
    ? { ...up, at: sql`CASE WHEN ${b.at} < 0 THEN -${up.at} ELSE ${up.at} END`, ...bothSides(up) }
    : up;
  const size = minus ? sql`abs(${whole.at})` : whole.at;
  const zero = b.least <= 0n && b.most >= 0n;
  const by: NumberTerm = {
    ...whole,
    at: zero ? sql`nullif(${size}, 0)` : size,
    least: minus || zero ? 1n : b.least,
    most: far,
    nullable: b.nullable || zero,
  };
  if (!a.over) return withOver(n, { by, plain: true, exact: null });
  return withOver(n, { by: productOf(a.over.by, by), plain: false, exact: null });
}

const bothSides = (n: NumberTerm): { least: bigint; most: bigint } => {
  const far = furthest(n);
  return { least: -far, most: far };
};

/** a / b; null for a division by zero. */
export function over(a: NumberTerm, b: NumberTerm): Term {
  if (b.over) {
    const result = over(times(bare(a), b.over.by), bare(b));
    if (result.kind !== 'number' || a.over) return refuseNested();
    return result.over ? withOver(result, { ...result.over, plain: false, exact: null }) : result;
  }
  if (furthest(b) === 0n) return nothing;
  return isConstant(b) ? byConstant(a, b) : byUnknown(a, b);
}

const refuseNested = (): never =>
  refuse('It divides by a quotient that has been divided itself.', 'Round the first quotient.');

/** -a. */
export const negated = (a: NumberTerm): NumberTerm => withOver(negativeOf(bare(a)), a.over);

/** Stops the query where FEEL's rounding of a quotient to 34 digits could decide, which a fraction does not show. */
export function guarded(edge: Fragment, { exact }: Divisor, result: Fragment, what: string): Fragment {
  const sure = exact ? sql`${edge} AND NOT (${exact})` : edge;
  const message = text(`${what}: a quotient that was rounded lies exactly on an edge here; round it first.`);
  return sql`CASE WHEN ${sure} THEN error(${message}) ELSE ${result} END`;
}

/** The digits of a fraction that FEEL computes surely enough to tell on which side of an edge it lies. */
const SURE_DIGITS = 30;

/** Refuses what FEEL's 34 digits could decide differently from the fraction. */
export function refuseUnsure(n: NumberTerm, scale: number): void {
  if (digitsOf(furthest(n)) + Math.max(0, scale - n.scale) > SURE_DIGITS)
    refuse(
      'Its quotient has too many digits to be rounded or compared surely.',
      'Round earlier, or declare narrower columns.',
    );
}

/** Two numbers as numbers with nothing to be divided that stand to each other alike: a/b to c as a to c x b. */
export function crossed(a: NumberTerm, b: NumberTerm): [NumberTerm, NumberTerm] {
  const left = b.over ? productOf(bare(a), b.over.by) : bare(a);
  const right = a.over ? productOf(bare(b), a.over.by) : bare(b);
  return [left, right];
}
