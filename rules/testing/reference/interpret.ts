import { toText, isDecimal } from '@eenloket/kit';
import type { Ast, Binding } from '../../src/feel/ast.js';
import { builtin } from './functions.js';
import { minus, over, plus, read, times, toThe, wholeNumber, type Exact } from './exact.js';
import {
  compared,
  dateOf,
  equal,
  isList,
  matches,
  number,
  order,
  plusMonths,
  together,
  UNKNOWN,
  type Unknown,
  type Num,
  type RefValue,
  type Span,
} from './value.js';

/** What names stand for. `?` is the input of a cell. */
export type Names = ReadonlyMap<string, RefValue>;

const other = (name: string): never => {
  throw new Error(`The reference does not know ${name}.`);
};

const isNum = (value: RefValue): value is Num =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'number';
const isSpan = (value: RefValue): value is Span =>
  typeof value === 'object' && value !== null && 'count' in value;

/** A small whole number out of an exact one; undefined for any other. */
function whole({ top, bottom }: Exact): number | undefined {
  return top % bottom === 0n ? Number(top / bottom) : undefined;
}

function onNumbers(operator: string, a: Exact, b: Exact): Exact | null {
  switch (operator) {
    case '+':
      return plus(a, b);
    case '-':
      return minus(a, b);
    case '*':
      return times(a, b);
    case '/':
      return over(a, b);
    default:
      return toThe(a, whole(b) ?? other('fractional powers'));
  }
}

function moved(date: Span, by: Span, sign: 1 | -1): RefValue {
  if (by.kind === 'days') return { ...date, count: date.count + sign * by.count };
  return { ...date, count: plusMonths(date.count, sign * by.count) };
}

function onSpans(operator: string, a: Span, b: Span): RefValue {
  if (a.kind === 'date' && b.kind === 'date')
    return operator === '-' ? { kind: 'days', count: a.count - b.count } : null;
  if (operator !== '+' && operator !== '-') return null;
  if (a.kind === 'date') return moved(a, b, operator === '+' ? 1 : -1);
  if (b.kind === 'date') return operator === '+' ? moved(b, a, 1) : null;
  return a.kind === b.kind ? { ...a, count: operator === '+' ? a.count + b.count : a.count - b.count } : null;
}

function arithmetic(operator: string, a: RefValue, b: RefValue): RefValue {
  if (a === null || b === null) return null;
  if (a === UNKNOWN || b === UNKNOWN) return UNKNOWN;
  if (isNum(a) && isNum(b)) return number(onNumbers(operator, a.n, b.n));
  if (typeof a === 'string' && typeof b === 'string') return operator === '+' ? a + b : null;
  return isSpan(a) && isSpan(b) ? onSpans(operator, a, b) : null;
}

function constant(value: (Ast & { kind: 'constant' })['value']): RefValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  return isDecimal(value) ? number(read(toText(value))) : other('this literal');
}

function temporal(text: string): RefValue {
  if (/^\d/.test(text)) return dateOf(text);
  const [, days] = /^P(\d+)D$/.exec(text) ?? [];
  const [, months] = /^P(\d+)M$/.exec(text) ?? [];
  if (days !== undefined) return { kind: 'days', count: Number(days) };
  return months === undefined ? other(text) : { kind: 'months', count: Number(months) };
}

function partOf(value: RefValue, name: string): RefValue {
  if (value === null || typeof value !== 'object') return null;
  if (isList(value)) return value.map((item) => partOf(item, name));
  if (value.kind === 'unknown') return UNKNOWN;
  if (value.kind === 'context') return value.entries.get(name) ?? null;
  if (value.kind !== 'date') return other(`parts of ${value.kind}`);
  const at = new Date(value.count * 86_400_000);
  const parts: { readonly [part: string]: number } = {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay() === 0 ? 7 : at.getUTCDay(),
  };
  const part = parts[name];
  return part === undefined ? null : number(wholeNumber(part));
}

/** What a loop runs over; null when there is nothing. */
function items(source: RefValue): readonly RefValue[] | null {
  if (source === null) return null;
  return isList(source) ? source : [source];
}

/** The names of every turn of a loop; unknown or null when what it runs over is. */
function turns(bindings: readonly Binding[], names: Names): readonly Names[] | Unknown | null {
  const [first, ...rest] = bindings;
  if (!first) return [names];
  const source = interpret(first.source, names);
  const over = source === UNKNOWN ? source : items(source);
  if (over === null || 'kind' in over) return over;
  const found: Names[] = [];
  for (const item of over) {
    const inner = turns(rest, new Map(names).set(first.name, item));
    if (inner === null || 'kind' in inner) return inner;
    found.push(...inner);
  }
  return found;
}

type Loop = Ast & { readonly kind: 'for' | 'some' | 'every' };

function quantified(ast: Loop, names: Names): RefValue {
  const over = turns(ast.bindings, names);
  if (over === null || 'kind' in over) return over;
  return together(
    over.map((each) => interpret(ast.body, each)),
    ast.kind === 'some',
  );
}

function loop(ast: Loop, names: Names): RefValue {
  const over = turns(ast.bindings, names);
  return over === null || 'kind' in over ? over : over.map((each) => interpret(ast.body, each));
}

function filter(ast: Ast & { kind: 'filter' }, names: Names): RefValue {
  const source = interpret(ast.of, names);
  if (source === UNKNOWN) return UNKNOWN;
  const list = items(source) ?? [];
  // A position in an empty list is found out by asking it of null.
  const truths = (list.length === 0 ? [null] : list).map((item) => {
    const entries =
      typeof item === 'object' && item !== null && 'entries' in item && !isList(item) ? item.entries : [];
    return interpret(ast.condition, new Map([...names, ['item', item], ...entries] as [string, RefValue][]));
  });
  const [first] = truths;
  if (first !== undefined && isNum(first)) {
    const position = whole(first.n) ?? 0;
    return list[position > 0 ? position - 1 : list.length + position] ?? null;
  }
  return list.length > 0 && truths.includes(UNKNOWN) ? UNKNOWN : list.filter((_, i) => truths[i] === true);
}

function conditional(ast: Ast & { kind: 'if' }, names: Names): RefValue {
  const truth = interpret(ast.condition, names);
  if (truth !== UNKNOWN) return interpret(truth === true ? ast.then : ast.otherwise, names);
  const [then, otherwise] = [interpret(ast.then, names), interpret(ast.otherwise, names)];
  return equal(then, otherwise) === true ? then : UNKNOWN;
}

function context(ast: Ast & { kind: 'context' }, names: Names): RefValue {
  const entries = new Map<string, RefValue>();
  for (const { name, value } of ast.entries)
    entries.set(name, interpret(value, new Map([...names, ...entries])));
  return { kind: 'context', entries };
}

function span(low: RefValue, high: RefValue): RefValue {
  if (low === UNKNOWN || high === UNKNOWN) return UNKNOWN;
  if (!isNum(low) || !isNum(high)) return null;
  const [from, to] = [whole(low.n), whole(high.n)];
  if (from === undefined || to === undefined) return null;
  const step = to >= from ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => number(wholeNumber(from + i * step)));
}

function compare(operator: string, a: RefValue, b: RefValue): RefValue {
  if (operator !== '=' && operator !== '!=') return compared(operator, a, b);
  const same = equal(a, b);
  return operator === '!=' && typeof same === 'boolean' ? !same : same;
}

/** One test of a cell, or of `in`, on a value. */
function test(ast: Ast, value: RefValue, names: Names): RefValue {
  if (ast.kind === 'test') return compare(ast.operator, value, interpret(ast.operand, names));
  const result = interpret(ast, names);
  return JSON.stringify(ast, (_key, part: unknown) => (typeof part === 'bigint' ? 0 : part)).includes(
    '"kind":"input"',
  )
    ? result
    : matches(value, result);
}

/** The truth of a cell of a decision table. */
export function cell(ast: Ast, value: RefValue, names: Names): RefValue {
  const inner = new Map(names).set('?', value);
  if (ast.kind === 'anything') return true;
  if (ast.kind !== 'tests') return test(ast, value, inner);
  const truth = together(
    ast.tests.map((each) => test(each, value, inner)),
    true,
  );
  return ast.negated ? opposite(truth) : truth;
}

const opposite = (truth: RefValue): RefValue =>
  truth === UNKNOWN ? UNKNOWN : typeof truth === 'boolean' ? !truth : null;

function range(ast: Ast & { kind: 'range' }, names: Names): RefValue {
  const [low, high] = [interpret(ast.low, names), interpret(ast.high, names)];
  if (low === UNKNOWN || high === UNKNOWN) return UNKNOWN;
  if (low !== null && high !== null && order(low, high) === null) return null;
  return { kind: 'range', low, high, lowIncluded: ast.lowIncluded, highIncluded: ast.highIncluded };
}

function call(ast: Ast & { kind: 'call' }, names: Names): RefValue {
  if (ast.callee.kind !== 'name' || ast.names) return other('this call');
  const args = ast.args.map((arg) => interpret(arg, names));
  return ast.callee.name === 'not' ? opposite(args[0] ?? null) : builtin(ast.callee.name, args);
}

function negated(value: RefValue): RefValue {
  if (value === UNKNOWN || value === null) return value;
  if (isNum(value)) return number({ top: -value.n.top, bottom: value.n.bottom });
  return isSpan(value) && value.kind !== 'date' ? { ...value, count: -value.count } : null;
}

/** What an expression gives: the meaning of FEEL as plainly as it can be written, for the typed core of the language. */
export function interpret(ast: Ast, names: Names): RefValue {
  const of = (part: Ast): RefValue => interpret(part, names);
  switch (ast.kind) {
    case 'constant':
      return constant(ast.value);
    case 'temporal':
      return temporal(ast.text);
    case 'name':
      // Inside a filter a name may be that of an entry which this item does not have.
      return names.has(ast.name) || names.has('item') ? (names.get(ast.name) ?? null) : other(ast.name);
    case 'input':
      return names.get('?') ?? null;
    case 'path':
      return partOf(of(ast.of), ast.name);
    case 'arithmetic':
      return arithmetic(ast.operator, of(ast.left), of(ast.right));
    case 'negate':
      return negated(of(ast.of));
    case 'compare':
      return compare(ast.operator, of(ast.left), of(ast.right));
    case 'between':
      return together(
        [compared('>=', of(ast.value), of(ast.low)), compared('<=', of(ast.value), of(ast.high))],
        false,
      );
    case 'in':
      return cell({ kind: 'tests', tests: ast.tests, negated: false, at: ast.at }, of(ast.value), names);
    case 'and':
    case 'or':
      return together([of(ast.left), of(ast.right)], ast.kind === 'or');
    case 'if':
      return conditional(ast, names);
    case 'for':
      return loop(ast, names);
    case 'some':
    case 'every':
      return quantified(ast, names);
    case 'filter':
      return filter(ast, names);
    case 'list':
      return ast.items.map(of);
    case 'context':
      return context(ast, names);
    case 'range':
      return range(ast, names);
    case 'span':
      return span(of(ast.low), of(ast.high));
    case 'call':
      return call(ast, names);
    default:
      return other(ast.kind);
  }
}
