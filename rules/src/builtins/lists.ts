import { add, divide, isDecimal, multiply, type Decimal } from '@eenloket/kit';
import { matches, orderOf } from '../value/compare.js';
import { FeelFunction, isList, type Value } from '../value/value.js';
import { merge, Unknown } from '../value/unknown.js';
import { count, define, itemsOf } from './builtin.js';

const list = (value: Value | undefined): readonly Value[] =>
  isList(value ?? null) ? (value as Value[]) : [value ?? null];

function fold(args: readonly Value[], combine: (a: Decimal, b: Decimal) => Decimal): Value {
  const items = itemsOf(args);
  if (items.length === 0 || !items.every(isDecimal)) return null;
  return (items as readonly Decimal[]).reduce(combine);
}

function mean(args: readonly Value[]): Value {
  const total = fold(args, add);
  return isDecimal(total) ? divide(total, count(itemsOf(args).length)) : null;
}

function extreme(args: readonly Value[], sign: 1 | -1): Value {
  const [first = null, ...rest] = itemsOf(args);
  let best = first;
  for (const item of rest) {
    const order = orderOf(item, best);
    if (order === null) return null;
    if (order * sign > 0) best = item;
  }
  return rest.length === 0 && orderOf(best, best) === null ? null : best;
}

/** `all` and `any`: one deciding truth wins over everything unknown or null. */
function decided(args: readonly Value[], deciding: boolean): Value {
  const items = itemsOf(args);
  if (items instanceof Unknown) return items;
  if (items.includes(deciding)) return deciding;
  return merge(items) ?? (items.every((item) => item === !deciding) ? !deciding : null);
}

function contains(items: Value, element: Value): Value {
  if (items instanceof Unknown) return items;
  if (!isList(items)) return null;
  const results = items.map((item) => same(item, element));
  return results.includes(true) ? true : (merge(results) ?? false);
}

/** Equality as list functions need it: values of different kinds are simply different. */
function same(a: Value, b: Value): boolean | Unknown {
  const result = isList(b) ? matches(a, [b]) : matches(a, b);
  return result ?? false;
}

const isSame = (a: Value, b: Value): boolean => same(a, b) === true;

function distinct(items: readonly Value[]): Value[] {
  const kept: Value[] = [];
  for (const item of items) if (!kept.some((other) => isSame(other, item))) kept.push(item);
  return kept;
}

const flatten = (items: readonly Value[]): Value[] =>
  items.flatMap((item) => (isList(item) ? flatten(item) : [item]));

function position(place: Value, length: number): number | null {
  if (typeof place !== 'number' || place === 0 || Math.abs(place) > length) return null;
  return place > 0 ? place - 1 : length + place;
}

function sublist(items: Value, start: Value, length?: Value): Value {
  if (!isList(items)) return null;
  const from = position(start, items.length);
  if (from === null) return null;
  if (length === undefined) return items.slice(from);
  return typeof length === 'number' && length > 0 && from + length <= items.length
    ? items.slice(from, from + length)
    : null;
}

function insert(items: Value, place: Value, item: Value): Value {
  if (!isList(items)) return null;
  const at = position(place, items.length);
  return at === null ? null : items.toSpliced(at, 0, item);
}

function remove(items: Value, place: Value): Value {
  if (!isList(items)) return null;
  const at = position(place, items.length);
  return at === null ? null : items.toSpliced(at, 1);
}

/** Stable merge sort by the model's own `precedes`, so a contradictory order can neither loop nor crash. */
function sorted(items: readonly Value[], precedes: (a: Value, b: Value) => boolean): Value[] {
  if (items.length < 2) return [...items];
  const middle = items.length >> 1;
  const left = sorted(items.slice(0, middle), precedes);
  const right = sorted(items.slice(middle), precedes);
  const merged: Value[] = [];
  while (left.length > 0 && right.length > 0) {
    const [a = null] = left;
    const [b = null] = right;
    merged.push((precedes(b, a) ? right : left).shift() ?? null);
  }
  return [...merged, ...left, ...right];
}

function sort(items: Value, precedes: Value | undefined): Value {
  if (!isList(items)) return null;
  if (precedes === undefined) return sorted(items, (a, b) => (orderOf(a, b) ?? 0) < 0);
  if (!(precedes instanceof FeelFunction) || precedes.parameters.length !== 2) return null;
  return sorted(items, (a, b) => precedes.call([a, b]) === true);
}

function indices(items: Value, match: Value): Value {
  if (!isList(items)) return null;
  return items.flatMap((item, i) => (isSame(item, match) ? [count(i + 1)] : []));
}

const many = { variadic: true } as const;

/** List functions (DMN 1.5 section 10.3.4.4). Counting and looking for an item also work with unknown items in the list. */
export const listFunctions = [
  define(
    ['count(list)'],
    'number',
    (...args) => (args[0] instanceof Unknown && args.length === 1 ? args[0] : count(itemsOf(args).length)),
    { tolerant: true },
  ),
  define(['sum(list)'], 'number', (...args) => fold(args, add), many),
  define(['product(list)'], 'number', (...args) => fold(args, multiply), many),
  define(['mean(list)'], 'number', (...args) => mean(args), many),
  define(['min(list)'], 'any', (...args) => extreme(args, -1), many),
  define(['max(list)'], 'any', (...args) => extreme(args, 1), many),
  define(['all(list)'], 'boolean', (...args) => decided(args, false), { variadic: true, tolerant: true }),
  define(['any(list)'], 'boolean', (...args) => decided(args, true), { variadic: true, tolerant: true }),
  define(
    ['list contains(list, element)'],
    'boolean',
    (items = null, element = null) => contains(items, element),
    {
      tolerant: true,
    },
  ),
  define(['append(list, item)'], 'list', (items, ...more) => [...list(items), ...more], many),
  define(['concatenate(list)'], 'list', (...args) => args.flatMap((each) => list(each)), many),
  define(['union(list)'], 'list', (...args) => distinct(args.flatMap((each) => list(each))), {
    variadic: true,
    quadratic: true,
  }),
  define(['distinct values(list)'], 'list', (items) => distinct(list(items)), { quadratic: true }),
  define(['flatten(list)'], 'list', (items) => flatten(list(items))),
  define(['reverse(list)'], 'list', (items) => list(items).toReversed()),
  define(['index of(list, match)'], 'list', (items = null, match = null) => indices(items, match)),
  define(
    ['sublist(list, start position, length)', 'sublist(list, start position)'],
    'list',
    (items = null, start = null, length) => sublist(items, start, length),
  ),
  define(['insert before(list, position, newItem)'], 'list', (items = null, place = null, item = null) =>
    insert(items, place, item),
  ),
  define(['remove(list, position)'], 'list', (items = null, place = null) => remove(items, place)),
  define(['sort(list, precedes)', 'sort(list)'], 'list', (items = null, precedes) => sort(items, precedes), {
    quadratic: true,
  }),
];
