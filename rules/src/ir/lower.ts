import { builtins } from '../builtins/index.js';
import {
  arithmeticProblem,
  comparisonProblem,
  filterProblem,
  matchProblem,
  negationProblem,
  truthProblem,
} from '../check/operand-problem.js';
import type { Ast } from '../feel/ast.js';
import { arithmeticType } from './arithmetic-type.js';
import { anyFunction, anyType, type FeelType } from './feel-type.js';
import { joinTypes } from './join-types.js';
import { lowerCall } from './lower-call.js';
import { constantNode, temporalNode } from './lower-constant.js';
import { lowerExternal, lowerFunction } from './lower-function.js';
import { filterNode, loopNode } from './lower-loops.js';
import { nearestName } from './nearest-name.js';
import type { Node } from './node.js';
import { pathType } from './path-type.js';
import type { Meaning, Scope } from './scope.js';
import { typeOfAst, typeText } from './type-of-ast.js';

const truth: FeelType = { kind: 'boolean' };

const constant = (value: boolean): Node => ({ op: 'constant', value, type: truth });

function name(ast: Ast & { kind: 'name' }, scope: Scope): Node {
  const meaning = scope.get(ast.name);
  const [item] = scope.items.slice(-1);
  if (meaning && item === undefined) return meaning.node;
  if (item !== undefined) {
    const otherwise = meaning?.node ?? { op: 'constant', value: null, type: anyType };
    return { op: 'entry', item, name: ast.name, otherwise, type: anyType };
  }
  if (builtins.has(ast.name)) return { op: 'builtinFunction', name: ast.name, type: anyFunction };
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
  scope.note(`There is no "${ast.name}" in this value. ${advice}`, ast.at);
  return { op: 'path', of, name: ast.name, type: anyType };
}

function arithmetic(ast: Ast & { kind: 'arithmetic' }, scope: Scope): Node {
  const [left, right] = [lower(ast.left, scope), lower(ast.right, scope)];
  const type = arithmeticType(ast.operator, left.type, right.type);
  scope.noteAny(arithmeticProblem(ast.operator, left.type, right.type, type), ast.at);
  return { op: 'arithmetic', operator: ast.operator, left, right, type };
}

function compare(operator: (Ast & { kind: 'compare' })['operator'], left: Node, right: Node): Node {
  if (operator === '=' || operator === '!=')
    return { op: 'equal', negated: operator === '!=', left, right, type: truth };
  return { op: 'compare', operator, left, right, type: truth };
}

/** A comparison of two expressions, with a note where no two values of these types can be held against each other. */
function comparison(
  operator: (Ast & { kind: 'compare' })['operator'],
  left: Node,
  right: Node,
  at: number,
  scope: Scope,
): Node {
  scope.noteAny(comparisonProblem(operator, left.type, right.type), at);
  return compare(operator, left, right);
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
  if (ast.kind === 'test') return comparison(ast.operator, value, lower(ast.operand, scope), ast.at, scope);
  const node = lower(ast, scope);
  if (mentions(ast, isInput)) {
    scope.noteAny(truthProblem('A test with "?"', node.type), ast.at);
    return node;
  }
  scope.noteAny(matchProblem(value.type, node.type), ast.at);
  return { op: 'matches', value, test: node, type: truth };
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

function iterate(ast: Loop, scope: Scope): Node {
  const variables = ast.bindings.map(({ name: variable, source }) => ({
    name: variable,
    source: (inner: Scope) => lower(source, inner),
  }));
  return loopNode(
    ast.kind,
    variables,
    scope,
    (inner) => {
      const body = lower(ast.body, inner);
      if (ast.kind !== 'for')
        scope.noteAny(truthProblem(`What "${ast.kind}" demands`, body.type), ast.body.at);
      return body;
    },
    mentions(ast.body, isPartial),
  );
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

function instanceOf(ast: Ast & { kind: 'instanceOf' }, scope: Scope): Node {
  const of = lower(ast.of, scope);
  const is = typeOfAst(ast.type, scope.typeNamed);
  if (is) return { op: 'instanceOf', of, is, type: truth };
  return scope.refuse(
    `"${typeText(ast.type)}" is not a type; use number, string, boolean, date, list<number> and the like.`,
    ast.at,
  );
}

function between({ value, low, high }: Ast & { kind: 'between' }, scope: Scope): Node {
  return once(lower(value, scope), scope, (place, inner) => ({
    op: 'and',
    left: comparison('>=', place, lower(low, inner), low.at, inner),
    right: comparison('<=', place, lower(high, inner), high.at, inner),
    type: truth,
  }));
}

function conditional(ast: Ast & { kind: 'if' }, scope: Scope): Node {
  const [condition, then, otherwise] = [ast.condition, ast.then, ast.otherwise].map((each) =>
    lower(each, scope),
  ) as [Node, Node, Node];
  scope.noteAny(truthProblem('The condition of an if', condition.type), ast.condition.at);
  return { op: 'if', condition, then, otherwise, type: joinTypes([then.type, otherwise.type]) };
}

function list(ast: Ast & { kind: 'list' }, scope: Scope): Node {
  const items = ast.items.map((each) => lower(each, scope));
  return { op: 'list', items, type: { kind: 'list', of: joinTypes(items.map(({ type }) => type)) } };
}

function range(ast: Ast & { kind: 'range' }, scope: Scope): Node {
  const [low, high] = [lower(ast.low, scope), lower(ast.high, scope)];
  const { lowIncluded, highIncluded } = ast;
  const type: FeelType = { kind: 'range', of: joinTypes([low.type, high.type]) };
  return { op: 'range', low, lowIncluded, high, highIncluded, type };
}

function span(ast: Ast & { kind: 'span' }, scope: Scope): Node {
  const [low, high] = [lower(ast.low, scope), lower(ast.high, scope)];
  return { op: 'span', low, high, type: { kind: 'list', of: low.type } };
}

function comparisonRange(ast: Ast & { kind: 'test' }, scope: Scope): Node {
  const operand = lower(ast.operand, scope);
  return { op: 'compareRange', operator: ast.operator, operand, type: { kind: 'range', of: operand.type } };
}

function connective(ast: Ast & { kind: 'and' | 'or' }, scope: Scope): Node {
  const [left, right] = [lower(ast.left, scope), lower(ast.right, scope)];
  scope.noteAny(truthProblem(`A side of "${ast.kind}"`, left.type), ast.left.at);
  scope.noteAny(truthProblem(`A side of "${ast.kind}"`, right.type), ast.right.at);
  return { op: ast.kind, left, right, type: truth };
}

function negate(ast: Ast & { kind: 'negate' }, scope: Scope): Node {
  const of = lower(ast.of, scope);
  scope.noteAny(negationProblem(of.type), ast.at);
  return { op: 'negate', of, type: of.type };
}

const input = (ast: Ast, scope: Scope): Node =>
  scope.get('?')?.node ?? scope.refuse('"?" stands for the value under test and has none here.', ast.at);

type Lowerers = {
  readonly [Kind in Ast['kind']]: (ast: Extract<Ast, { kind: Kind }>, scope: Scope) => Node;
};

/** One way to lower for each kind of expression. */
const lowerers: Lowerers = {
  constant: (ast) => constantNode(ast.value),
  temporal: (ast, scope) => temporalNode(ast.text, ast.at, scope),
  name,
  input,
  path,
  arithmetic,
  negate,
  compare: (ast, scope) =>
    comparison(ast.operator, lower(ast.left, scope), lower(ast.right, scope), ast.at, scope),
  between,
  in: (ast, scope) => once(lower(ast.value, scope), scope, (value, inner) => anyOf(ast.tests, value, inner)),
  and: connective,
  or: connective,
  if: conditional,
  for: iterate,
  some: iterate,
  every: iterate,
  filter: (ast, scope) =>
    filterNode(lower(ast.of, scope), scope, (inner) => {
      const condition = lower(ast.condition, inner);
      scope.noteAny(filterProblem(condition.type), ast.condition.at);
      return condition;
    }),
  list,
  context,
  range,
  span,
  call: (ast, scope) => lowerCall(ast, scope, lower),
  function: (ast, scope) => lowerFunction(ast, scope, lower),
  external: lowerExternal,
  instanceOf,
  test: comparisonRange,
  tests: (ast, scope) => scope.refuse('Tests only belong in a cell of a decision table.', ast.at),
  anything: () => constant(true),
};

/** Turns an expression as written into the typed intermediate form; problems are noted in the scope. */
export function lower(ast: Ast, scope: Scope): Node {
  const lowerer = lowerers[ast.kind] as (ast: Ast, scope: Scope) => Node;
  return lowerer(ast, scope);
}
