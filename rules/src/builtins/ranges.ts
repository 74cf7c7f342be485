import { both, comparison, within } from '../value/compare.js';
import { FeelRange, type Value } from '../value/value.js';
import { define } from './builtin.js';

/** A point is the range that starts and ends in it. */
const asRange = (value: Value): FeelRange =>
  value instanceof FeelRange ? value : new FeelRange(value, true, value, true);

/** Whether one bound lies before another; touching bounds do when one of them is excluded. */
function boundBefore(a: Value, aIncluded: boolean, b: Value, bIncluded: boolean): Value {
  return comparison(aIncluded && bIncluded ? '<' : '<=', a, b);
}

function before(a: Value, b: Value): Value {
  const [left, right] = [asRange(a), asRange(b)];
  return boundBefore(left.high, left.highIncluded, right.low, right.lowIncluded);
}

function meets(a: Value, b: Value): Value {
  if (!(a instanceof FeelRange) || !(b instanceof FeelRange)) return null;
  if (!a.highIncluded || !b.lowIncluded) return false;
  const order = [comparison('<=', a.high, b.low), comparison('>=', a.high, b.low)] as const;
  return both(...order);
}

/** Whether range b holds all of a: its bounds are the same or wider on both sides. */
function during(a: Value, b: Value): Value {
  if (!(b instanceof FeelRange)) return null;
  if (!(a instanceof FeelRange)) return within(a, b);
  const low = comparison(b.lowIncluded || !a.lowIncluded ? '>=' : '>', a.low, b.low);
  const high = comparison(b.highIncluded || !a.highIncluded ? '<=' : '<', a.high, b.high);
  return both(low, high);
}

function overlaps(a: Value, b: Value): Value {
  if (!(a instanceof FeelRange) || !(b instanceof FeelRange)) return null;
  const apart = [before(a, b), before(b, a)];
  return apart.includes(null) ? null : !apart.includes(true);
}

/** Range functions (DMN 1.5 section 10.3.4.8). */
export const rangeFunctions = [
  define(['before(a, b)'], 'boolean', (a = null, b = null) => before(a, b)),
  define(['after(a, b)'], 'boolean', (a = null, b = null) => before(b, a)),
  define(['meets(a, b)'], 'boolean', (a = null, b = null) => meets(a, b)),
  define(['met by(a, b)'], 'boolean', (a = null, b = null) => meets(b, a)),
  define(['during(a, b)'], 'boolean', (a = null, b = null) => during(a, b)),
  define(['includes(a, b)'], 'boolean', (a = null, b = null) => during(b, a)),
  define(['overlaps(a, b)'], 'boolean', (a = null, b = null) => overlaps(a, b)),
];
