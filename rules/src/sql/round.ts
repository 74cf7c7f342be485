import type { RoundingMode } from '@eenloket/kit';
import { sql } from './fragment.js';
import { cast, digitsOf, furthest, tenTo, WIDEST } from './number.js';
import { guarded, refuseUnsure } from './quotient.js';
import { refuse } from './refusal.js';
import type { Divisor, NumberTerm } from './term.js';
import { divided, numberOfWhole, wholeOf } from './whole.js';

/** The power of 2 in a number. */
const twos = (n: bigint): number => (n % 2n === 0n ? 1 + twos(n / 2n) : 0);

/** Whether no value of the fraction can lie half-way between two results. */
const neverHalfWay = (n: NumberTerm, { by }: Divisor, scale: number): boolean =>
  by.least === by.most && twos(by.least) + n.scale <= scale;

const isHalf = (mode: RoundingMode): boolean => mode.startsWith('half');

/** The range of n / 10^drop rounded in any way. */
const rangeAfter = (n: NumberTerm, by: bigint): Pick<NumberTerm, 'least' | 'most' | 'nullable'> => ({
  least: n.least / by - (n.least < 0n ? 1n : 0n),
  most: n.most / by + (n.most > 0n ? 1n : 0n),
  nullable: n.nullable,
});

function roundedQuotient(n: NumberTerm, over: Divisor, scale: number, mode: RoundingMode, what: string) {
  refuseUnsure(n, scale);
  const units = Math.max(n.scale, scale);
  const drop = tenTo(units - scale);
  const far = (furthest(n) * tenTo(units - n.scale) + over.by.most * drop) * 2n;
  const whole = wholeOf(n, units, far);
  const by = wholeOf(over.by, 0, far);
  const d = drop === 1n ? by.at : sql`(${by.at} * ${drop})`;
  const result = divided(whole, d, mode);
  const range = {
    ...rangeAfter({ ...n, ...scaledTo(n, units) }, drop * over.by.least),
    nullable: n.nullable,
  };
  if (over.plain || (isHalf(mode) && neverHalfWay(n, over, scale)))
    return numberOfWhole(result, range, scale);
  const edge = isHalf(mode)
    ? sql`((2 * ${whole.at}) % ${d} = 0 AND ${whole.at} % ${d} <> 0)`
    : sql`(${whole.at} % ${d} = 0)`;
  return numberOfWhole(guarded(edge, over, result, what), range, scale);
}

const scaledTo = (n: NumberTerm, scale: number): { least: bigint; most: bigint } => ({
  least: n.least * tenTo(scale - n.scale),
  most: n.most * tenTo(scale - n.scale),
});

/** Rounds to `scale` digits after the point as FEEL does; `what` names the expression when the query must stop. */
export function rounded(n: NumberTerm, scale: number, mode: RoundingMode, what: string): NumberTerm {
  if (scale < 0 || scale > WIDEST)
    refuse(`It rounds to ${scale} digits after the point.`, 'Round to 0 or more digits.');
  if (n.over) return roundedQuotient(n, n.over, scale, mode, what);
  if (n.scale <= scale) return n;
  const drop = tenTo(n.scale - scale);
  const range = rangeAfter(n, drop);
  const width = Math.max(digitsOf(furthest(range)), scale, 1);
  // CAST rounds half away from zero, as FEEL's `round half up` does.
  if (mode === 'half-up') return { ...cast(n, width, scale), ...range };
  const whole = wholeOf(n, n.scale, furthest(n) * 2n + 2n * drop);
  return numberOfWhole(divided(whole, sql`${drop}`, mode), range, scale);
}

/** Whether a number is always whole. */
export const isWhole = (n: NumberTerm): boolean => n.scale === 0 && n.over === null;

/** A number without what stands behind the point, for what FEEL cuts off. */
export const cutOff = (n: NumberTerm, what: string): NumberTerm =>
  isWhole(n) ? n : rounded(n, 0, 'down', what);
