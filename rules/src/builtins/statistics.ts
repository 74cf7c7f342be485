import {
  add,
  compare,
  decimal,
  divide,
  equals,
  isDecimal,
  multiply,
  subtract,
  type Decimal,
} from '@eenloket/kit';
import { orderOf } from '../value/compare.js';
import { squareRoot } from '../value/transcendental.js';
import { merge } from '../value/unknown.js';
import { isList, type Value } from '../value/value.js';
import { count, define, listOf } from './builtin.js';

/** The numbers of a list; null when something else is among them. */
function numbersOf(list: Value | undefined): readonly Decimal[] | null {
  const items = listOf(list);
  return items.every(isDecimal) ? (items as readonly Decimal[]) : null;
}

const onNumbers =
  (least: number, use: (numbers: readonly Decimal[]) => Value) =>
  ([list]: readonly Value[]): Value => {
    const numbers = numbersOf(list);
    return numbers && numbers.length >= least ? use(numbers) : null;
  };

const total = (numbers: readonly Decimal[]): Decimal => numbers.reduce((a, b) => add(a, b), decimal(0));

const mean = (numbers: readonly Decimal[]): Decimal => divide(total(numbers), count(numbers.length));

function median(numbers: readonly Decimal[]): Decimal {
  const ordered = numbers.toSorted(compare);
  const middle = ordered.length >> 1;
  const high = ordered[middle] ?? decimal(0);
  return ordered.length % 2 === 1 ? high : divide(add(ordered[middle - 1] ?? high, high), decimal(2));
}

/** The standard deviation of a sample. */
function deviation(numbers: readonly Decimal[]): Decimal {
  const center = mean(numbers);
  const squares = numbers.map((n) => multiply(subtract(n, center), subtract(n, center)));
  return squareRoot(divide(total(squares), count(numbers.length - 1)));
}

function mode(numbers: readonly Decimal[]): readonly Decimal[] {
  const ordered = numbers.toSorted(compare);
  const runs: { value: Decimal; length: number }[] = [];
  for (const value of ordered) {
    const last = runs.at(-1);
    if (last && equals(last.value, value)) last.length += 1;
    else runs.push({ value, length: 1 });
  }
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  return runs.filter(({ length }) => length === longest).map(({ value }) => value);
}

function extreme([list]: readonly Value[], sign: 1 | -1): Value {
  const [first = null, ...rest] = listOf(list);
  if (orderOf(first, first) === null) return null;
  let best = first;
  for (const item of rest) {
    const order = orderOf(item, best);
    if (order === null) return null;
    if (order * sign > 0) best = item;
  }
  return best;
}

/** `all` and `any`: one deciding truth wins over everything unknown or null. */
function decided([list = null]: readonly Value[], deciding: boolean): Value {
  if (!isList(list)) return list;
  if (list.includes(deciding)) return deciding;
  return merge(list) ?? (list.every((item) => item === !deciding) ? !deciding : null);
}

const many = { variadic: true } as const;
const manyNumbers = { variadic: true, items: 'number' } as const;
const manyTruths = { variadic: true, items: 'boolean', tolerant: true } as const;

/** Functions that make one value out of a list (DMN 1.5 section 10.3.4.4). */
export const statisticFunctions = [
  define(['sum(list: list)'], 'number', onNumbers(1, total), manyNumbers),
  define(
    ['product(list: list)'],
    'number',
    onNumbers(1, (numbers) => numbers.reduce((a, b) => multiply(a, b))),
    manyNumbers,
  ),
  define(['mean(list: list)'], 'number', onNumbers(1, mean), manyNumbers),
  define(['median(list: list)'], 'number', onNumbers(1, median), manyNumbers),
  define(['stddev(list: list)'], 'number', onNumbers(2, deviation), manyNumbers),
  define(['mode(list: list)'], 'numbers', onNumbers(0, mode), manyNumbers),
  define(['min(list: list)'], 'any', (args) => extreme(args, -1), many),
  define(['max(list: list)'], 'any', (args) => extreme(args, 1), many),
  define(['all(list: list)'], 'boolean', (args) => decided(args, false), manyTruths),
  define(['any(list: list)'], 'boolean', (args) => decided(args, true), manyTruths),
];
