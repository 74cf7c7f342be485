import {
  minus,
  modulo,
  order as orderOfNumbers,
  over,
  plus,
  round,
  times,
  wholeNumber,
  type Exact,
  type Rounding,
} from './exact.js';
import {
  equal,
  hasUnknown,
  isList,
  matches,
  number,
  order,
  together,
  UNKNOWN,
  type RefValue,
} from './value.js';

const exactOf = (value: RefValue | undefined): Exact | null =>
  typeof value === 'object' && value !== null && 'n' in value ? value.n : null;

/** The numbers of a list; null when something else is among them, or nothing. */
function numbersOf(items: readonly RefValue[]): readonly Exact[] | null {
  const numbers = items.map(exactOf);
  return numbers.length === 0 || numbers.includes(null) ? null : (numbers as readonly Exact[]);
}

const fold = (
  items: readonly RefValue[],
  start: number,
  combine: (a: Exact, b: Exact) => Exact | null,
): Exact | null =>
  numbersOf(items)?.reduce<Exact | null>((sum, each) => sum && combine(sum, each), wholeNumber(start)) ??
  null;

function extreme(items: readonly RefValue[], sign: 1 | -1): RefValue {
  const [first = null, ...rest] = items;
  if (order(first, first) === null) return null;
  return rest.reduce<RefValue>((best, item) => {
    const by = best === null ? null : order(item, best);
    return by === null ? null : by * sign > 0 ? item : best;
  }, first);
}

const roundings: { readonly [name: string]: Rounding } = {
  decimal: 'half even',
  'round up': 'up',
  'round down': 'down',
  'round half up': 'half up',
  'round half down': 'half down',
  floor: 'floor',
  ceiling: 'ceiling',
};

function rounded(how: Rounding, [value, scale]: readonly RefValue[]): RefValue {
  const [n, digits] = [exactOf(value), scale === undefined ? wholeNumber(0) : exactOf(scale)];
  return n && digits && number(round(n, Number(digits.top / digits.bottom), how));
}

function contains(list: RefValue, element: RefValue): RefValue {
  if (!isList(list)) return list === UNKNOWN ? UNKNOWN : null;
  const results = list.map((item) => equal(item, element) ?? false);
  if (results.includes(true)) return true;
  return results.includes(UNKNOWN) ? UNKNOWN : false;
}

const asList = (args: readonly RefValue[]): RefValue => (args.length === 1 ? (args[0] ?? null) : args);

/** Functions that can tell something although an argument is unknown; undefined for all others. */
function tolerant(name: string, args: readonly RefValue[]): RefValue | undefined {
  const list = asList(args);
  switch (name) {
    case 'list contains':
      return contains(args[0] ?? null, args[1] ?? null);
    case 'all':
    case 'any':
      return isList(list) ? together(list, name === 'any') : list;
    case 'count':
      if (list === UNKNOWN) return UNKNOWN;
      return isList(list) ? number(wholeNumber(list.length)) : null;
    default:
      return undefined;
  }
}

/** A function of the language on arguments by place. */
export function builtin(name: string, args: readonly RefValue[]): RefValue {
  const early = tolerant(name, args);
  if (early !== undefined) return early;
  if (args.some(hasUnknown)) return UNKNOWN;
  const rounding = roundings[name];
  if (rounding) return rounded(rounding, args);
  const [a, b] = args.map(exactOf);
  const list = asList(args);
  const items = isList(list) ? list : list === null ? [] : [list];
  switch (name) {
    case 'abs':
      return a ? number(orderOfNumbers(a, wholeNumber(0)) < 0 ? minus(wholeNumber(0), a) : a) : null;
    case 'modulo':
      return a && b ? number(modulo(a, b)) : null;
    case 'sum':
      return number(fold(items, 0, plus));
    case 'product':
      return number(fold(items, 1, times));
    case 'mean': {
      const sum = fold(items, 0, plus);
      return sum && number(over(sum, wholeNumber(items.length)));
    }
    case 'min':
      return extreme(items, -1);
    case 'max':
      return extreme(items, 1);
    case 'string length':
      return typeof args[0] === 'string' ? number(wholeNumber([...args[0]].length)) : null;
    case 'contains':
      return typeof args[0] === 'string' && typeof args[1] === 'string' ? args[0].includes(args[1]) : null;
    case 'append':
      return isList(args[0] ?? null) ? [...(args[0] as readonly RefValue[]), ...args.slice(1)] : null;
    case 'reverse':
      return list === null ? null : [...items].reverse();
    case 'distinct values':
      return list === null
        ? null
        : items.filter((item, i) => items.findIndex((each) => matches(each, item) === true) === i);
    default:
      throw new Error(`The reference does not know ${name}().`);
  }
}
