import { ShortDecimal, shortened, wholeQuotient } from '@eenloket/kit';
import type { ArithmeticOperator } from '../feel/ast.js';
import type { FeelType } from '../ir/feel-type.js';
import { parameterOn } from '../parameters.js';
import { arithmetic, negated } from '../value/arithmetic.js';
import { CalendarDate, fromDays, monthsLater, toDays } from '../value/calendar-date.js';
import { coerce } from '../value/coerce.js';
import { comparison, equalOf, matches } from '../value/compare.js';
import { merge, Unknown } from '../value/unknown.js';
import { isContext, isList, type Value } from '../value/value.js';
import { weigh } from '../value/weigh.js';
import { grow, Run } from './path.js';
import type { Pass } from '../closures/pass.js';

const LONGEST_TEXT = 1_000_000;

type Comparison = '<' | '<=' | '>' | '>=';

/** What generated code calls by name for all that it has no shorter way for. The same as the closures do. */
export const runTime = {
  Unknown,
  ShortDecimal,
  shortened,
  wholeQuotient,
  CalendarDate,
  fromDays,
  toDays,
  monthsLater,
  grow,
  Run,
  negated,

  calculated(operator: ArithmeticOperator, a: Value, b: Value, pass: Pass): Value {
    const result = arithmetic(operator, a, b, pass);
    if (typeof result === 'string' && result.length > LONGEST_TEXT)
      return pass.warn(`A text became longer than ${LONGEST_TEXT} characters.`);
    return result;
  },

  compared: (operator: Comparison, a: Value, b: Value, pass: Pass): Value =>
    comparison(operator, a, b) ?? pass.warn(`"${operator}" has no meaning for these values.`),

  equal(a: Value, b: Value, flip: boolean, pass: Pass): Value {
    if (isList(a) || isContext(a)) weigh(a, (steps) => pass.spend(steps));
    const same = equalOf(a, b);
    if (same === null) return pass.warn('Values of different kinds were held against each other.');
    return flip && typeof same === 'boolean' ? !same : same;
  },

  matched: (a: Value, b: Value, pass: Pass): Value =>
    matches(a, b) ?? pass.warn('A range cannot tell whether it holds this value.'),

  /** Both sides of `and` or `or` when the left one does not decide and they are not both truths. */
  joined(a: Value, b: Value, deciding: boolean): Value {
    if (b === deciding) return deciding;
    return merge([a, b]) ?? (a === !deciding && b === !deciding ? !deciding : null);
  },

  opposite: (value: Value, pass: Pass): Value =>
    value instanceof Unknown ? value : pass.warn('not() of something that is no truth.'),

  /** An `if` whose condition is neither true, false nor null. */
  undecided(truth: Value, a: Value | undefined, b: Value | undefined, pass: Pass): Value {
    if (!(truth instanceof Unknown)) return pass.warn('The condition of an if is no truth.');
    return equalOf(a ?? null, b ?? null) === true ? (a ?? null) : truth;
  },

  fit(value: Value, type: FeelType, what: string, pass: Pass): Value {
    const fitted = coerce(value, type);
    return fitted === undefined
      ? pass.warn(`${what} gave a value that is not of its declared type.`)
      : fitted;
  },

  parameterOn,

  /** A frame for a closure: values at their places. */
  frameOf(places: readonly number[], values: readonly Value[]): Value[] {
    const frame: Value[] = [];
    for (const [i, place] of places.entries()) frame[place] = values[i] ?? null;
    return frame;
  },
};
