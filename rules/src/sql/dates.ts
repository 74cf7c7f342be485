import { sql, joined, type Fragment } from './fragment.js';
import { made, isConstant } from './number.js';
import { refuse } from './refusal.js';
import { cutOff } from './round.js';
import { nothing, type NumberTerm, type PlainTerm, type Term } from './term.js';

/** DuckDB's dates reach less far than these years. */
const FARTHEST_YEAR = 6_000_000n;

const plain = (kind: PlainTerm['kind'], at: Fragment, nullable: boolean): PlainTerm => ({
  kind,
  at,
  nullable,
});

function numberOf(at: Fragment, least: bigint, most: bigint, nullable: boolean): NumberTerm {
  const width = most.toString().length;
  return made(sql`CAST(${at} AS DECIMAL(${width},0))`, width, 0, { least, most, nullable });
}

/** `.year`, `.month` and the like of a date or duration; null for what has no such part. */
export function datePart(term: PlainTerm, name: string): Term {
  const { kind, at, nullable } = term;
  if (kind === 'date') {
    if (name === 'year') return numberOf(sql`year(${at})`, -FARTHEST_YEAR, FARTHEST_YEAR, nullable);
    if (name === 'month') return numberOf(sql`month(${at})`, 1n, 12n, nullable);
    if (name === 'day') return numberOf(sql`day(${at})`, 1n, 31n, nullable);
    if (name === 'weekday') return numberOf(sql`isodow(${at})`, 1n, 7n, nullable);
  }
  if (kind === 'months') {
    if (name === 'years') return numberOf(sql`(${at} // 12)`, -FARTHEST_YEAR, FARTHEST_YEAR, nullable);
    if (name === 'months') return numberOf(sql`(${at} % 12)`, -11n, 11n, nullable);
  }
  if (kind === 'days' && name === 'days')
    return numberOf(at, -FARTHEST_YEAR * 366n, FARTHEST_YEAR * 366n, nullable);
  return refuse(
    `It takes "${name}" of a ${kind}.`,
    'Take year, month, day or weekday of a date, years or months of a duration.',
  );
}

const whole = (n: NumberTerm, what: string): Fragment => sql`CAST(${cutOff(n, what).at} AS BIGINT)`;

/** Whether three numbers are a day whatever the row. */
const isSure = (month: NumberTerm, day: NumberTerm): boolean =>
  month.scale === 0 &&
  month.least >= 1n &&
  month.most <= 12n &&
  day.scale === 0 &&
  day.least >= 1n &&
  day.most <= 28n;

/** `date(year, month, day)`; null when there is no such day. */
export function dateOf(year: NumberTerm, month: NumberTerm, day: NumberTerm, what: string): Term {
  if (isConstant(year) && (year.least < 1n || year.least > 9999n))
    refuse('It has a date before the year 1 or after 9999.', 'Use a date of our era.');
  const numbers = [year, month, day].map((n) => whole(n, what));
  const made = sql`make_date(${joined(numbers, ', ')})`;
  const nullable = year.nullable || month.nullable || day.nullable;
  return isSure(month, day) ? plain('date', made, nullable) : plain('date', sql`TRY(${made})`, true);
}

const months = (at: Fragment): Fragment => sql`to_months(CAST(${at} AS INTEGER))`;

/** A date later or earlier by a duration: the last day of a shorter month where it has no such day. */
export function shifted(date: PlainTerm, operator: '+' | '-', by: PlainTerm): Term {
  const nullable = date.nullable || by.nullable;
  if (by.kind === 'months')
    return plain('date', sql`CAST(${date.at} ${operator} ${months(by.at)} AS DATE)`, nullable);
  if (by.kind === 'days')
    return plain('date', sql`(${date.at} ${operator} CAST(${by.at} AS INTEGER))`, nullable);
  return nothing;
}

/** Arithmetic with dates and durations (DMN 1.5 tables 57 and 58); null for what FEEL gives no result. */
export function temporal(operator: string, a: Term, b: Term, what: string): Term {
  if (a.kind === 'number' && b.kind === 'months' && operator === '*') return temporal(operator, b, a, what);
  if (a.kind === 'months' && b.kind === 'number' && operator === '*') {
    const size = isConstant(b) && b.scale === 0 ? sql`${b.least}` : whole(b, what);
    if (b.scale > 0)
      return refuse('It multiplies months by a number with a fraction.', 'Round the number first.');
    return plain('months', sql`(${a.at} * ${size})`, a.nullable || b.nullable);
  }
  if (!isPlainTerm(a) || !isPlainTerm(b) || (operator !== '+' && operator !== '-')) return stranger(a, b);
  if (a.kind === 'date' && isDuration(b)) return shifted(a, operator, b);
  if (b.kind === 'date' && isDuration(a)) return operator === '+' ? shifted(b, operator, a) : nothing;
  const nullable = a.nullable || b.nullable;
  if (a.kind === 'date' && b.kind === 'date')
    return operator === '-' ? plain('days', sql`(${a.at} - ${b.at})`, nullable) : nothing;
  if (a.kind === b.kind && isDuration(a)) return plain(a.kind, sql`(${a.at} ${operator} ${b.at})`, nullable);
  if (a.kind === 'string' && b.kind === 'string' && operator === '+')
    return plain('string', sql`(${a.at} || ${b.at})`, nullable);
  return stranger(a, b);
}

const isDuration = ({ kind }: Term): boolean => kind === 'months' || kind === 'days';
const isPlainTerm = (term: Term): term is PlainTerm =>
  'at' in term && term.kind !== 'number' && term.kind !== 'list';

const stranger = (a: Term, b: Term): Term =>
  a.kind === 'null' || b.kind === 'null'
    ? nothing
    : refuse(
        `It calculates with a ${a.kind} and a ${b.kind}.`,
        'Calculate with numbers, or dates and whole durations.',
      );

/** `years and months duration(from, to)`. */
export function monthsBetween(from: Term, to: Term): Term {
  if (from.kind === 'null' || to.kind === 'null') return nothing;
  if (from.kind !== 'date' || to.kind !== 'date') return refuse('It wants two dates.', 'Give dates.');
  const count = sql`((year(${to.at}) - year(${from.at})) * 12 + month(${to.at}) - month(${from.at}))`;
  const [earlier, later] = [sql`day(${to.at}) < day(${from.at})`, sql`day(${to.at}) > day(${from.at})`];
  const at = sql`CASE WHEN ${count} > 0 AND ${earlier} THEN ${count} - 1 WHEN ${count} < 0 AND ${later} THEN ${count} + 1 ELSE ${count} END`;
  return plain('months', at, from.nullable || to.nullable);
}
