import { add, compare, decimal, divide, isDecimal, roundTo, subtract, type Decimal } from '@eenloket/kit';
import type { FeelType } from '../ir/feel-type.js';
import { CalendarDate, fromDays, toDays } from '../value/calendar-date.js';
import { equalOf, orderOf } from '../value/compare.js';
import { DaysDuration, MonthsDuration } from '../value/duration.js';
import type { Value } from '../value/value.js';
import { onLine } from './cell-cuts.js';
import { ANY_NUMBER, isWhole, reaches, type Reach } from './reach.js';

const ONE = decimal(1);

/** A number between two, whole if it can be; null when there is none of 34 digits. */
function numberBetween(a: Decimal, b: Decimal): Decimal | null {
  const middle = divide(add(a, b), decimal(2));
  const inside = (n: Decimal): boolean => compare(a, n) < 0 && compare(n, b) < 0;
  const whole = roundTo(middle, 0, 'floor');
  return inside(whole) ? whole : inside(middle) ? middle : null;
}

const wholeBetween = (a: number, b: number): number | null => (b - a > 1 ? Math.floor((a + b) / 2) : null);

/** How to walk a line of values of one kind. */
interface Line {
  readonly before: (value: Value) => Value;
  readonly between: (a: Value, b: Value) => Value;
  readonly after: (value: Value) => Value;
}

/** A line of values that are read as positions and made of them again. */
const line = <Position>(
  read: (value: Value) => Position,
  make: (at: Position) => Value,
  step: (at: Position, by: 1 | -1) => Position,
  middle: (a: Position, b: Position) => Position | null,
): Line => ({
  before: (value) => make(step(read(value), -1)),
  between: (a, b) => {
    const at = middle(read(a), read(b));
    return at === null ? null : make(at);
  },
  after: (value) => make(step(read(value), 1)),
});

const stepNumber = (at: Decimal, by: 1 | -1): Decimal => (by > 0 ? add(at, ONE) : subtract(at, ONE));
const stepWhole = (at: number, by: 1 | -1): number => at + by;

/** As {@link stepNumber} and {@link numberBetween} for a number that is always whole, though what it is held against need not be. */
const stepToWhole = (at: Decimal, by: 1 | -1): Decimal =>
  stepNumber(roundTo(at, 0, by > 0 ? 'floor' : 'ceiling'), by);

function wholeNumberBetween(a: Decimal, b: Decimal): Decimal | null {
  const next = stepToWhole(a, 1);
  if (compare(next, b) >= 0) return null;
  const middle = numberBetween(a, b);
  return middle !== null && isWhole(middle) ? middle : next;
}

const numbers = line<Decimal>(
  (value) => value as Decimal,
  (at) => at,
  stepNumber,
  numberBetween,
);
const wholeNumbers = line<Decimal>(
  (value) => value as Decimal,
  (at) => at,
  stepToWhole,
  wholeNumberBetween,
);
const dates = line((value) => toDays(value as CalendarDate), fromDays, stepWhole, wholeBetween);
const months = line(
  (value) => (value as MonthsDuration).months,
  (at) => new MonthsDuration(at),
  stepWhole,
  wholeBetween,
);
const days = line<Decimal>(
  (value) => (value as DaysDuration).seconds,
  (at) => new DaysDuration(at),
  stepNumber,
  numberBetween,
);

function lineOf(value: Value, whole: boolean): Line {
  if (isDecimal(value)) return whole ? wholeNumbers : numbers;
  if (value instanceof CalendarDate) return dates;
  return value instanceof MonthsDuration ? months : days;
}

/** Each cut, and a value before, between and after them, as far as numbers of this column reach; all bounds are cuts as well. */
function alongLine(cuts: readonly Value[], known: readonly Reach[]): Value[] {
  const [reach = ANY_NUMBER] = known;
  const all = cuts.every(isDecimal) ? known.flatMap(({ low, high }) => [low, high]) : [];
  const bounds = all.filter((each) => each !== null);
  const sorted = distinct([...cuts, ...bounds]).sort((a, b) => orderOf(a, b) ?? 0);
  const [first = null] = sorted;
  const { before, between, after } = lineOf(first, reach.whole);
  const found = sorted.flatMap((cut, i) => {
    const next = sorted[i + 1];
    return [cut, next === undefined ? after(cut) : between(cut, next)];
  });
  // The value before them all comes last: in an example a value that a cell names says more.
  return [...found, before(first)].filter((value) => value !== null && reaches(reach, value));
}

function anotherText(texts: readonly Value[]): string {
  let text = 'something else';
  while (texts.includes(text)) text += '!';
  return text;
}

function distinct(values: readonly Value[]): Value[] {
  return values.filter((value, i) => values.findIndex((other) => equalOf(other, value) === true) === i);
}

/** Stands for all values of a column whose cells ask nothing of it. */
export const ANY_VALUE: Value = null;

/**
 * A value for each piece into which the cuts of its cells divide a column: what holds for it holds for all of its piece.
 * Null is a piece only where a cell asks for it. Undefined when the cuts are of several kinds. `known` is what is sure of a number, first
 * in any case, then in some.
 */
export function pieces(
  cuts: readonly Value[],
  type: FeelType,
  known: readonly Reach[] = [],
): readonly Value[] | undefined {
  const points = distinct(cuts.filter((cut) => cut !== null));
  const nothing: readonly Value[] = cuts.includes(null) ? [null] : [];
  const [first] = points;
  if (type.kind === 'boolean' || (points.length > 0 && points.every((cut) => typeof cut === 'boolean')))
    return [true, false, ...nothing];
  if (type.kind === 'string' && type.values) return [...type.values, ...nothing];
  if (first === undefined) return [ANY_VALUE];
  if (points.every((cut) => typeof cut === 'string')) return [...points, anotherText(points), ...nothing];
  if (!points.every((cut) => onLine(cut) && orderOf(cut, first) !== null)) return undefined;
  return [...alongLine(points, known), ...nothing];
}
