import { caseOf, sql } from './fragment.js';
import { digitsOf, furthest, isConstant, literal } from './number.js';
import { refuse } from './refusal.js';
import { nothing, type NumberTerm, type Term } from './term.js';
import type { Translate } from './translator.js';

/** More numbers than this are not written out or counted for a row. */
const MOST_NUMBERS = 1000n;

/** A bound in the words of DuckDB, whose ranges are of 64 bits. */
const whole = (n: NumberTerm) => (isConstant(n) ? sql`${n.least}` : sql`CAST(${n.at} AS BIGINT)`);

function written(low: bigint, high: bigint): Term {
  const size = Number(high > low ? high - low : low - high) + 1;
  const step = high >= low ? 1n : -1n;
  return { kind: 'items', items: Array.from({ length: size }, (_, i) => literal(low + BigInt(i) * step)) };
}

/** `low..high` in a `for`: whole numbers, upwards or downwards. */
export const span: Translate<'span'> = (node, frame, of) => {
  const [low, high] = [of.term(node.low, frame), of.term(node.high, frame)];
  if (low.kind === 'null' || high.kind === 'null') return nothing;
  const numbers = low.kind === 'number' && high.kind === 'number' && !low.over && !high.over;
  if (!numbers || low.scale > 0 || high.scale > 0)
    return refuse('It runs over what may be no whole numbers.', 'Run over whole numbers, or over a list.');
  const [up, down] = [high.most - low.least, low.most - high.least];
  const far = up > down ? up : down;
  if (far >= MOST_NUMBERS)
    return refuse(
      'It runs over numbers that the row decides.',
      'Run over a list, or declare narrower columns.',
    );
  if (isConstant(low) && isConstant(high)) return written(low.least, high.least);
  const [least, most] = [
    low.least < high.least ? low.least : high.least,
    low.most > high.most ? low.most : high.most,
  ];
  const width = digitsOf(furthest({ least, most }));
  const ascending = sql`generate_series(${whole(low)}, ${whole(high)})`;
  const falling = sql`generate_series(${whole(low)}, ${whole(high)}, -1)`;
  const at = down <= 0n ? ascending : caseOf([sql`${low.at} > ${high.at}`], [falling, ascending]);
  return {
    kind: 'list',
    at: sql`CAST(${at} AS DECIMAL(${width},0)[])`,
    of: { kind: 'number', width, scale: 0, least, most },
    longest: Number(far) + 1,
    nullable: low.nullable || high.nullable,
    full: true,
  };
};
