import { builtins } from '../builtins/index.js';
import type { Ast, Binding } from '../feel/ast.js';
import { parseDate } from '../value/calendar-date.js';
import { parseDuration } from '../value/duration.js';
import { anyType, builtInType, type FeelType } from './feel-type.js';
import { lowerCall } from './lower-call.js';
import { nearestName } from './nearest-name.js';
import type { Bound, Node } from './node.js';
import { pathType } from './path-type.js';
import type { Meaning, Scope } from './scope.js';

const truth: FeelType = { kind: 'boolean' };
const number: FeelType = { kind: 'number' };

const constant = (value: boolean): Node => ({ op: 'constant', value, type: truth });

function name(ast: Ast & { kind: 'name' }, scope: Scope): Node {
  const meaning = scope.get(ast.name);
  const [item] = scope.items.slice(-1);
  if (meaning && item === undefined) return meaning.node;
  if (item !== undefined) {
    const otherwise: Node = meaning?.node ?? { op: 'constant', value: null, type: anyType };
    return { op: 'entry', item, name: ast.name, otherwise, type: anyType };
  }
  const near = nearestName(ast.name, [...scope.known, ...builtins.keys()]);
  const advice = near ? `Did you mean "${near}"?` : 'Draw the requirement, or correct the name.';
  return scope.refuse(`"${ast.name}" is not known here. ${advice}`, ast.at);
}

/** What a path of names stands for when every step is known beforehand: `kind.geboortedatum` is one fact. */
function meaningOf(ast: Ast, scope: Scope): Meaning | undefined {
  if (ast.kind === 'name') return scope.get(ast.name);
  return ast.kind === 'path' ? meaningOf(ast.of, scope)?.members?.get(ast.name) : undefined;
}

function path(ast: Ast & { kind: 'path' }, scope: Scope): Node {
  const meaning = meaningOf(ast, scope);
  if (meaning) return meaning.node;
  const members = meaningOf(ast.of, scope)?.members;
  const of = lower(ast.of, scope);
  const type = members ? { expected: [...members.keys()] } : pathType(of.type, ast.name);
  if (!('expected' in type)) return { op: 'path', of, name: ast.name, type };
  const near = nearestName(ast.name, type.expected);
  const advice = near ? `Did you mean "${near}"?` : `It has: ${type.expected.join(', ') || 'no parts'}.`;
  return scope.refuse(`There is no "${ast.name}" in this value. ${advice}`, ast.at);
}

function arithmetic(ast: Ast & { kind: 'arithmetic' }, scope: Scope): Node {
  const [left, right] = [lower(ast.left, scope), lower(ast.right, scope)];
  const numeric = left.type.kind === 'number' && right.type.kind === 'number';
  return { op: 'arithmetic', operator: ast.operator, left, right, type: numeric ? number : anyType };
}

function compare(operator: (Ast & { kind: 'compare' })['operator'], left: Node, right: Node): Node {
  if (operator === '=' || operator === '!=')
    return { op: 'equal', negated: operator === '!=', left, right, type: truth };
  return { op: 'compare', operator, left, right, type: truth };
}

/** Evaluates `source` once and gives its place to `body`. */
function once(source: Node, scope: Scope, body: (value: Node, inner: Scope) => Node): Node {
  const index = scope.place();
  const value: Node = { op: 'local', index, type: source.type };
  const inner = body(value, scope.local('?', index, source.type));
  return { op: 'bind', bindings: [{ index, source }], body: inner, type: inner.type };
}

type Loop = Ast & { readonly kind: 'for' | 'some' | 'every' };
type Part = { readonly kind?: unknown; readonly name?: unknown };

const isInput = (part: Part): boolean => part.kind === 'input';
const isPartial = (part: Part): boolean => part.kind === 'name' && part.name === 'partial';

/** Whether an expression has a part like this anywhere. */
function mentions(ast: unknown, like: (part: Part) => boolean): boolean {
  if (typeof ast !== 'object' || ast === null) return false;
  return like(ast) || Object.values(ast).some((part) => mentions(part, like));
}

/** The truth of one unary test on a value that `?` names in `scope`. */
function test(ast: Ast, value: Node, scope: Scope): Node {
  if (ast.kind === 'test') return compare(ast.operator, value, lower(ast.operand, scope));
  if (mentions(ast, isInput)) return lower(ast, scope);
  return { op: 'matches', value, test: lower(ast, scope), type: truth };
}

function anyOf(tests: readonly Ast[], value: Node, scope: Scope): Node {
  const nodes = tests.map((each) => test(each, value, scope));
  return nodes.reduce((left, right): Node => ({ op: 'or', left, right, type: truth }));
}

/** The truth of a decision table's cell on the input that `?` names; null for a cell that accepts anything. */
export function lowerTest(ast: Ast, value: Node, scope: Scope): Node | null {
  if (ast.kind === 'anything') return null;
  if (ast.kind !== 'tests') return test(ast, value, scope);
  const of = anyOf(ast.tests, value, scope);
  return ast.negated ? { op: 'not', of, type: truth } : of;
}

const itemType = (type: FeelType): FeelType => (type.kind === 'list' ? type.of : anyType);

function bind(bindings: readonly Binding[], scope: Scope): { bound: Bound[]; inner: Scope } {
  let inner = scope;
  const bound = bindings.map((each) => {
    const source = lower(each.source, inner);
    const index = scope.place();
    inner = inner.local(each.name, index, itemType(source.type));
    return { index, source };
  });
  return { bound, inner };
}

function iterate(ast: Loop, scope: Scope): Node {
  const { bound, inner } = bind(ast.bindings, scope);
  const partial = mentions(ast.body, isPartial) ? scope.place() : null;
  const known = partial === null ? inner : inner.local('partial', partial, { kind: 'list', of: anyType });
  const body = lower(ast.body, known);
  return { op: 'for', bindings: bound, partial, body, type: { kind: 'list', of: body.type } };
}

function filter(ast: Ast & { kind: 'filter' }, scope: Scope): Node {
  const of = lower(ast.of, scope);
  const item = scope.place();
  const type = itemType(of.type);
  let inner = scope.local('item', item, type);
  if (type.kind === 'context' && type.entries.size > 0)
    inner = inner.with(
      [...type.entries].map(([entry, t]) => {
        const node: Node = { op: 'path', of: { op: 'local', index: item, type }, name: entry, type: t };
        return [entry, { node }] as const;
      }),
    );
  else if (type.kind === 'any' || type.kind === 'context') inner = inner.inside(item);
  const condition = lower(ast.condition, inner);
  const chosen = condition.type.kind === 'boolean' && of.type.kind === 'list' ? of.type : anyType;
  return { op: 'filter', of, item, condition, type: condition.type.kind === 'number' ? type : chosen };
}

function context(ast: Ast & { kind: 'context' }, scope: Scope): Node {
  let inner = scope;
  const entries = ast.entries.map((entry) => {
    const value = lower(entry.value, inner);
    const index = scope.place();
    inner = inner.local(entry.name, index, value.type);
    return { name: entry.name, index, value };
  });
  const types = new Map(entries.map((entry) => [entry.name, entry.value.type]));
  return { op: 'context', entries, type: { kind: 'context', entries: types } };
}

function temporal(ast: Ast & { kind: 'temporal' }, scope: Scope): Node {
  const date = parseDate(ast.text);
  if (date) return { op: 'constant', value: date, type: { kind: 'date' } };
  const duration = parseDuration(ast.text);
  if (!duration)
    return scope.refuse(`@"${ast.text}" is no date or duration; write @"2026-03-16" or @"P1Y6M".`, ast.at);
  return { op: 'constant', value: duration, type: { kind: 'months' in duration ? 'months' : 'days' } };
}

function lambda(ast: Ast & { kind: 'function' }, scope: Scope): Node {
  let inner = scope;
  const places = ast.parameters.map((parameter) => {
    const index = scope.place();
    inner = inner.local(parameter.name, index, builtInType(parameter.type ?? '') ?? anyType);
    return index;
  });
  const names = ast.parameters.map((parameter) => parameter.name);
  return { op: 'lambda', names, places, body: lower(ast.body, inner), type: { kind: 'function' } };
}

function instanceOf(ast: Ast & { kind: 'instanceOf' }, scope: Scope): Node {
  const of = lower(ast.of, scope);
  const list = /^list ?< ?(.+?) ?>$/.exec(ast.type);
  const item = builtInType(list?.[1] ?? '');
  const is: FeelType | null = list && item ? { kind: 'list', of: item } : builtInType(ast.type);
  if (!is)
    return scope.refuse(
      `"${ast.type}" is not a type; use number, string, boolean, date, list<number> and the like.`,
      ast.at,
    );
  return { op: 'instanceOf', of, is, type: truth };
}

const constantType = (value: unknown): FeelType => {
  if (value === null) return anyType;
  return typeof value === 'string' ? { kind: 'string' } : typeof value === 'boolean' ? truth : number;
};

/** Turns an expression as written into the typed intermediate form; problems are noted in the scope. */
export function lower(ast: Ast, scope: Scope): Node {
  switch (ast.kind) {
    case 'constant':
      return { op: 'constant', value: ast.value, type: constantType(ast.value) };
    case 'temporal':
      return temporal(ast, scope);
    case 'name':
      return name(ast, scope);
    case 'input':
      return (
        scope.get('?')?.node ?? scope.refuse('"?" stands for the value under test and has none here.', ast.at)
      );
    case 'path':
      return path(ast, scope);
    case 'arithmetic':
      return arithmetic(ast, scope);
    case 'negate': {
      const of = lower(ast.of, scope);
      return { op: 'negate', of, type: of.type };
    }
    case 'compare':
      return compare(ast.operator, lower(ast.left, scope), lower(ast.right, scope));
    case 'between':
      return once(lower(ast.value, scope), scope, (value, inner) => ({
        op: 'and',
        left: compare('>=', value, lower(ast.low, inner)),
        right: compare('<=', value, lower(ast.high, inner)),
        type: truth,
      }));
    case 'in':
      return once(lower(ast.value, scope), scope, (value, inner) => anyOf(ast.tests, value, inner));
    case 'and':
    case 'or':
      return { op: ast.kind, left: lower(ast.left, scope), right: lower(ast.right, scope), type: truth };
    case 'if': {
      const [condition, then, otherwise] = [ast.condition, ast.then, ast.otherwise].map((each) =>
        lower(each, scope),
      ) as [Node, Node, Node];
      const type = then.type.kind === otherwise.type.kind ? then.type : anyType;
      return { op: 'if', condition, then, otherwise, type };
    }
    case 'for':
      return iterate(ast, scope);
    case 'some':
    case 'every': {
      const { bound, inner } = bind(ast.bindings, scope);
      return { op: ast.kind, bindings: bound, body: lower(ast.body, inner), type: truth };
    }
    case 'filter':
      return filter(ast, scope);
    case 'list': {
      const items = ast.items.map((each) => lower(each, scope));
      const [first] = items;
      const uniform = first && items.every((each) => each.type.kind === first.type.kind);
      return { op: 'list', items, type: { kind: 'list', of: uniform ? first.type : anyType } };
    }
    case 'context':
      return context(ast, scope);
    case 'range': {
      const [low, high] = [lower(ast.low, scope), lower(ast.high, scope)];
      const { lowIncluded, highIncluded } = ast;
      return { op: 'range', low, lowIncluded, high, highIncluded, type: { kind: 'range', of: low.type } };
    }
    case 'span': {
      const [low, high] = [lower(ast.low, scope), lower(ast.high, scope)];
      return { op: 'span', low, high, type: { kind: 'list', of: low.type } };
    }
    case 'call':
      return lowerCall(ast, scope, lower);
    case 'function':
      return lambda(ast, scope);
    case 'instanceOf':
      return instanceOf(ast, scope);
    case 'test':
      return scope.refuse('A test without a value only belongs in a cell or after "in".', ast.at);
    case 'tests':
      return scope.refuse('Tests only belong in a cell of a decision table.', ast.at);
    case 'anything':
      return constant(true);
  }
}
