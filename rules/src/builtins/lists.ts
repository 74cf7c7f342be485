import { matches, orderOf } from '../value/compare.js';
import { merge, Unknown } from '../value/unknown.js';
import { FeelFunction, isList, type Value } from '../value/value.js';
import { count, define, integerOf, listOf } from './builtin.js';
import { sorted } from './sorted.js';

/** Equality as list functions need it: values of different kinds are simply different. */
function same(a: Value, b: Value): boolean | Unknown {
  const result = isList(b) ? matches(a, [b]) : matches(a, b);
  return result ?? false;
}

const isSame = (a: Value, b: Value): boolean => same(a, b) === true;

function contains(items: readonly Value[], element: Value): Value {
  const results = items.map((item) => same(item, element));
  return results.includes(true) ? true : (merge(results) ?? false);
}

function distinct(items: readonly Value[]): Value[] {
  const kept: Value[] = [];
  for (const item of items) if (!kept.some((other) => isSame(other, item))) kept.push(item);
  return kept;
}

function flatten(items: readonly Value[]): Value[] {
  const found: Value[] = [];
  const open: (readonly Value[])[] = [items];
  const places = [0];
  while (open.length > 0) {
    const depth = open.length - 1;
    const place = places[depth] ?? 0;
    const list = open[depth] ?? [];
    if (place >= list.length) {
      open.pop();
      places.pop();
      continue;
    }
    places[depth] = place + 1;
    const item = list[place] ?? null;
    if (!isList(item)) found.push(item);
    else {
      open.push(item);
      places.push(0);
    }
  }
  return found;
}

/** The place in a list that a position names: 1 is the first, -1 the last; null when there is no such place. */
function placeOf(position: Value | undefined, length: number): number | null {
  const at = integerOf(position);
  if (at === null || at === 0 || Math.abs(at) > length) return null;
  return at > 0 ? at - 1 : length + at;
}

function sublist([list, start, length]: readonly Value[]): Value {
  const items = listOf(list);
  const from = placeOf(start, items.length);
  if (from === null) return null;
  if (length === undefined || length === null) return items.slice(from);
  const size = integerOf(length);
  return size !== null && size > 0 && from + size <= items.length ? items.slice(from, from + size) : null;
}

function changed(
  [list, position]: readonly Value[],
  change: (items: readonly Value[], at: number) => Value,
): Value {
  const items = listOf(list);
  const at = placeOf(position, items.length);
  return at === null ? null : change(items, at);
}

function replaced([list, match, item = null]: readonly Value[]): Value {
  if (!(match instanceof FeelFunction))
    return changed([list ?? null, match ?? null], (items, at) => items.with(at, item));
  if (match.parameters.length !== 2) return null;
  const truths = listOf(list).map((each) => match.call([each, item]));
  if (!truths.every((truth) => typeof truth === 'boolean')) return null;
  return listOf(list).map((each, i) => (truths[i] === true ? item : each));
}

function sort([list, precedes]: readonly Value[]): Value {
  const items = listOf(list);
  if (precedes === undefined) return sorted(items, (a, b) => (orderOf(a, b) ?? 0) < 0);
  if (!(precedes instanceof FeelFunction) || precedes.parameters.length !== 2) return null;
  return sorted(items, (a, b) => precedes.call([a, b]) === true);
}

function indices(items: readonly Value[], match: Value): Value {
  return items.flatMap((item, i) => (isSame(item, match) ? [count(i + 1)] : []));
}

/** List functions (DMN 1.5 section 10.3.4.4), without those on numbers. Counting and looking for an item also work with unknown items. */
export const listFunctions = [
  define(
    ['count(list: list)'],
    'number',
    ([list = null]) => (list instanceof Unknown ? list : count(listOf(list).length)),
    {
      tolerant: true,
      variadic: true,
    },
  ),
  define(
    ['list contains(list: list, element: any)'],
    'boolean',
    ([list = null, element = null]) => (list instanceof Unknown ? list : contains(listOf(list), element)),
    { tolerant: true, deep: true },
  ),
  define(['append(list: list, ...item: any)'], 'list', ([list, ...more]) => [...listOf(list), ...more]),
  define(['concatenate(...list: list)'], 'list', (args) => args.flatMap((each) => listOf(each))),
  define(['union(...list: list)'], 'list', (args) => distinct(args.flatMap((each) => listOf(each))), {
    quadratic: true,
    deep: true,
  }),
  define(['distinct values(list: list)'], 'list', ([list]) => distinct(listOf(list)), {
    quadratic: true,
    deep: true,
  }),
  define(['flatten(list: list)'], 'list', ([list]) => flatten(listOf(list))),
  define(['reverse(list: list)'], 'list', ([list]) => listOf(list).toReversed()),
  define(['index of(list: list, match: any)'], 'list', ([list, match = null]) =>
    indices(listOf(list), match),
  ),
  define(['sublist(list: list, start position: number, length?: number|null)'], 'list', sublist),
  define(['insert before(list: list, position: number, newItem: any)'], 'list', (args) =>
    changed(args, (items, at) => items.toSpliced(at, 0, args[2] ?? null)),
  ),
  define(['remove(list: list, position: number)'], 'list', (args) =>
    changed(args, (items, at) => items.toSpliced(at, 1)),
  ),
  define(
    [
      'list replace(list: list, position: number, newItem: any)',
      'list replace(list: list, match: function, newItem: any)',
    ],
    'list',
    replaced,
  ),
  define(['sort(list: list, precedes?: function)'], 'list', sort, { quadratic: true, deep: true }),
];
