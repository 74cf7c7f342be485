import type { RoundingMode } from '@eenloket/kit';
import { sql, type Fragment } from './fragment.js';
import { digitsOf, furthest, isConstant, literal, made, productOf, tenTo } from './number.js';
import { refuse } from './refusal.js';
import type { NumberTerm } from './term.js';

/** A whole number in 64 or 128 bits. */
export interface Whole {
  readonly at: Fragment;
  /** Whether it can be below zero. */
  readonly negative: boolean;
}

const typeFor = (far: bigint): string => {
  if (far < 9n * tenTo(18)) return 'BIGINT';
  if (far < tenTo(38)) return 'HUGEINT';
  return refuse('It needs whole numbers beyond 128 bits.', 'Round earlier, or declare narrower columns.');
};

/** The number in units of 10^-scale, times `factor`, in a type that holds `limit` as well. */
export function wholeOf(n: NumberTerm, scale: number, limit: bigint): Whole {
  const far = furthest(n) * tenTo(scale - n.scale);
  const type = typeFor(limit > far ? limit : far);
  const units = isConstant(n)
    ? sql`${n.least * tenTo(scale - n.scale)}`
    : productOf(n, literal(tenTo(scale))).at;
  return { at: sql`CAST(${units} AS ${type})`, negative: n.least < 0n };
}

/** n / d to a whole number; DuckDB's own division of whole numbers cuts off towards zero. */
export function divided(n: Whole, d: Fragment, mode: RoundingMode): Fragment {
  const up = sql`((${n.at} + ${d} - 1) // ${d})`;
  const down = sql`(${n.at} // ${d})`;
  const away = sql`((${n.at} - ${d} + 1) // ${d})`;
  const either = (above: Fragment, below: Fragment): Fragment =>
    n.negative ? sql`CASE WHEN ${n.at} < 0 THEN ${below} ELSE ${above} END` : above;
  const nearest = either(
    sql`((2 * ${n.at} + ${d}) // (2 * ${d}))`,
    sql`((2 * ${n.at} - ${d}) // (2 * ${d}))`,
  );
  switch (mode) {
    case 'down':
      return down;
    case 'up':
      return either(up, away);
    case 'floor':
      return either(down, away);
    case 'ceiling':
      return either(up, down);
    case 'half-up':
      return nearest;
    case 'half-down':
      return either(
        sql`((2 * ${n.at} + ${d} - 1) // (2 * ${d}))`,
        sql`((2 * ${n.at} - ${d} + 1) // (2 * ${d}))`,
      );
    case 'half-even': {
      const tie = sql`(2 * ${n.at}) % ${d} = 0 AND ${n.at} % ${d} <> 0`;
      const even = sql`(${down} + (${down} % 2))`;
      return sql`CASE WHEN ${tie} THEN ${even} ELSE ${nearest} END`;
    }
  }
}

/** A whole number in units of 10^-scale as a number. */
export function numberOfWhole(
  at: Fragment,
  range: Pick<NumberTerm, 'least' | 'most' | 'nullable'>,
  scale: number,
): NumberTerm {
  const width = digitsOf(furthest(range));
  const whole = made(sql`CAST(${at} AS DECIMAL(${width},0))`, width, 0, range);
  return scale === 0 ? whole : productOf(whole, literal(1n, scale));
}
