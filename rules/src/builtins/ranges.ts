import { both, comparison, equalOf, within } from '../value/compare.js';
import { FeelRange, type Value } from '../value/value.js';
import { define, textOf } from './builtin.js';
import { rangeFromText } from './range-from-text.js';

type Truth = Value;
type Test = (a: FeelRange, b: FeelRange) => Truth;

const all = (...truths: readonly Truth[]): Truth => truths.reduce((a, b) => both(a, b));
const either = (a: Truth, b: Truth): Truth => (a === true || b === true ? true : a === false ? b : a);

/** A point is the range that starts and ends in it. */
const asRange = (value: Value): FeelRange =>
  value instanceof FeelRange ? value : new FeelRange(value, true, value, true);

/** Whether one bound lies before another; touching bounds do when one of them is excluded. */
const apart = (a: Value, aIncluded: boolean, b: Value, bIncluded: boolean): Truth =>
  comparison(aIncluded && bIncluded ? '<' : '<=', a, b);

const before: Test = (a, b) => apart(a.high, a.highIncluded, b.low, b.lowIncluded);

const meets: Test = (a, b) => all(a.highIncluded && b.lowIncluded, equalOf(a.high, b.low));

const overlaps: Test = (a, b) => {
  const outside = [before(a, b), before(b, a)];
  return outside.includes(null) ? null : !outside.includes(true);
};

/** Whether a starts before b: at a lower bound, or at the same that only a includes. */
const startsEarlier: Test = (a, b) =>
  either(comparison('<', a.low, b.low), all(equalOf(a.low, b.low), a.lowIncluded && !b.lowIncluded));

const endsEarlier: Test = (a, b) =>
  either(comparison('<', a.high, b.high), all(equalOf(a.high, b.high), !a.highIncluded && b.highIncluded));

const sameStart: Test = (a, b) => all(equalOf(a.low, b.low), a.lowIncluded === b.lowIncluded);
const sameEnd: Test = (a, b) => all(equalOf(a.high, b.high), a.highIncluded === b.highIncluded);

const overlapsBefore: Test = (a, b) =>
  all(overlaps(a, b), startsEarlier(a, b), either(endsEarlier(a, b), sameEnd(a, b)));

/** Whether range b holds all of a: its bounds are the same or wider on both sides. */
const during: Test = (a, b) => {
  const low = comparison(b.lowIncluded || !a.lowIncluded ? '>=' : '>', a.low, b.low);
  const high = comparison(b.highIncluded || !a.highIncluded ? '<=' : '<', a.high, b.high);
  return both(low, high);
};

const finishes: Test = (a, b) => all(sameEnd(a, b), comparison('>=', a.low, b.low), during(a, b));
const starts: Test = (a, b) => all(sameStart(a, b), during(a, b));

function pointFinishes(point: Value, { high, highIncluded }: FeelRange): Truth {
  return all(highIncluded, equalOf(point, high));
}

function pointStarts(point: Value, { low, lowIncluded }: FeelRange): Truth {
  return all(lowIncluded, equalOf(point, low));
}

const onRanges = (name: string, test: Test) =>
  define([`${name}(range1: range, range2: range)`], 'boolean', ([a = null, b = null]) =>
    test(asRange(a), asRange(b)),
  );

/** A relation that also holds between points, under the names that the standard gives its parameters. */
const onAnything = (name: string, test: Test) =>
  define(
    [
      `${name}(point1: any, point2: any)`,
      `${name}(point: any, range: range)`,
      `${name}(range: range, point: any)`,
      `${name}(range1: range, range2: range)`,
    ],
    'boolean',
    ([a = null, b = null]) => test(asRange(a), asRange(b)),
  );

/** A relation of a point or range to the range that holds it. */
const inside = (name: string, ofPoint: (point: Value, range: FeelRange) => Truth, ofRange: Test) =>
  define(
    [`${name}(point: any, range: range)`, `${name}(range1: range, range2: range)`],
    'boolean',
    ([a = null, b = null]) => {
      if (!(b instanceof FeelRange)) return null;
      return a instanceof FeelRange ? ofRange(a, b) : ofPoint(a, b);
    },
  );

/** The same seen from the range. */
const holding = (name: string, ofPoint: (point: Value, range: FeelRange) => Truth, ofRange: Test) =>
  define(
    [`${name}(range: range, point: any)`, `${name}(range1: range, range2: range)`],
    'boolean',
    ([a = null, b = null]) => {
      if (!(a instanceof FeelRange)) return null;
      return b instanceof FeelRange ? ofRange(b, a) : ofPoint(b, a);
    },
  );

const flipped =
  (test: Test): Test =>
  (a, b) =>
    test(b, a);

/** Range functions (DMN 1.5 section 10.3.4.8) and `range(from)` (table 73). */
export const rangeFunctions = [
  onAnything('before', before),
  onAnything('after', flipped(before)),
  onRanges('meets', meets),
  onRanges('met by', flipped(meets)),
  onRanges('overlaps', overlaps),
  onRanges('overlaps before', overlapsBefore),
  onRanges('overlaps after', flipped(overlapsBefore)),
  inside('finishes', pointFinishes, finishes),
  holding('finished by', pointFinishes, finishes),
  inside('during', within, during),
  holding('includes', within, during),
  inside('starts', pointStarts, starts),
  holding('started by', pointStarts, starts),
  onAnything('coincides', (a, b) => all(sameStart(a, b), sameEnd(a, b))),
  define(['range(from: string)'], 'range', ([from]) => rangeFromText(textOf(from))),
];
