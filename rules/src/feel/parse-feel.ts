import { decimal, err, ok, type Result } from '@eenloket/kit';
import { parser, trackVariables } from 'lezer-feel';
import type { ArithmeticOperator, Ast, Binding, CompareOperator, FeelProblem, Parameter } from './ast.js';
import { SyntaxView } from './syntax-view.js';
import { unquote } from './unquote.js';

/** What a text is: one expression, or the unary tests of a decision table's cell. */
export type FeelForm = 'expression' | 'tests';

const LONGEST = 100_000;
const DEEPEST = 150;

/** A problem found while reading the tree. Never leaves this file. */
class Refusal {
  constructor(readonly problem: FeelProblem) {}
}

const refuse = (node: SyntaxView, message: string): never => {
  throw new Refusal({ message, at: node.from });
};

type Reader = (node: SyntaxView, children: readonly SyntaxView[]) => Ast;

const first = (node: SyntaxView, children: readonly SyntaxView[], index = 0): SyntaxView =>
  children[index] ?? refuse(node, `Part ${index + 1} of this expression is missing.`);

function binary(node: SyntaxView, children: readonly SyntaxView[]): readonly [Ast, string, Ast] {
  return [read(first(node, children)), first(node, children, 1).text, read(first(node, children, 2))];
}

function arithmetic(node: SyntaxView, children: readonly SyntaxView[]): Ast {
  if (children.length === 2) return { kind: 'negate', of: read(first(node, children, 1)), at: node.from };
  const [left, operator, right] = binary(node, children);
  return { kind: 'arithmetic', operator: operator as ArithmeticOperator, left, right, at: node.from };
}

function comparison(node: SyntaxView, children: readonly SyntaxView[]): Ast {
  const value = read(first(node, children));
  const operator = first(node, children, 1).text;
  if (operator === 'between') {
    const [low, high] = [read(first(node, children, 2)), read(first(node, children, 4))];
    return { kind: 'between', value, low, high, at: node.from };
  }
  if (operator !== 'in') {
    const right = read(first(node, children, 2));
    return { kind: 'compare', operator: operator as CompareOperator, left: value, right, at: node.from };
  }
  const list = children.find(({ name }) => name === 'PositiveUnaryTests');
  const tests = list ? list.children() : [first(node, children, 2)];
  return { kind: 'in', value, tests: tests.map(read), at: node.from };
}

function interval(node: SyntaxView, children: readonly SyntaxView[]): Ast {
  const ends = children.filter(({ name }) => !['[', ']', '(', ')', '..'].includes(name));
  return {
    kind: 'range',
    low: read(first(node, ends)),
    lowIncluded: node.text.startsWith('['),
    high: read(first(node, ends, 1)),
    highIncluded: node.text.endsWith(']'),
    at: node.from,
  };
}

function bindings(node: SyntaxView): Binding[] {
  return node.children().map((each) => {
    const parts = each.children();
    const source = first(each, parts, 2).children();
    const low = read(first(each, source));
    const span = source.find(({ name }) => name === '..');
    return {
      name: first(each, parts).words,
      source: span ? { kind: 'span', low, high: read(first(each, source, 2)), at: each.from } : low,
    };
  });
}

function call(node: SyntaxView, children: readonly SyntaxView[]): Ast {
  const target = first(node, children);
  const named = ['DateTimeConstructor', 'SpecialFunctionName'].includes(target.name);
  const callee: Ast = named ? { kind: 'name', name: target.words, at: target.from } : read(target);
  const list = children.find(({ name }) => name.endsWith('Parameters'));
  const args = list?.children() ?? [];
  if (list?.name !== 'NamedParameters')
    return { kind: 'call', callee, args: args.map(read), names: null, at: node.from };
  const pairs = args.map((each) => each.children());
  return {
    kind: 'call',
    callee,
    args: pairs.map((pair) => read(first(node, pair, 1))),
    names: pairs.map((pair) => first(node, pair).words),
    at: node.from,
  };
}

function functionLiteral(node: SyntaxView, children: readonly SyntaxView[]): Ast {
  if (children.some(({ name }) => name === 'external'))
    refuse(node, 'External functions are not run; write the function in FEEL.');
  const list = children.find(({ name }) => name === 'FormalParameters');
  const parameters = (list?.children() ?? []).map((each): Parameter => {
    const [name, type] = each.children();
    return { name: name?.words ?? '', type: type?.words ?? null };
  });
  const body = children.find(({ name }) => name === 'FunctionBody');
  return {
    kind: 'function',
    parameters,
    body: read(first(node, (body ?? node).children())),
    at: node.from,
  };
}

function context(node: SyntaxView, children: readonly SyntaxView[]): Ast {
  const entries = children
    .filter(({ name }) => name === 'ContextEntry')
    .map((entry) => {
      const [key, value] = [first(entry, entry.children()), first(entry, entry.children(), 1)];
      return { name: key.text.startsWith('"') ? unquote(key.text) : key.words, value: read(value) };
    });
  const repeated = entries.find(({ name }, i) => entries.findIndex((other) => other.name === name) < i);
  if (repeated) refuse(node, `The entry "${repeated.name}" is there twice; rename one.`);
  return { kind: 'context', entries, at: node.from };
}

function unaryTests(node: SyntaxView, children: readonly SyntaxView[]): Ast {
  if (first(node, children).name === 'Wildcard') return { kind: 'anything', at: node.from };
  const list = children.find(({ name }) => name === 'PositiveUnaryTests') ?? node;
  const negated = first(node, children).name === 'not';
  return { kind: 'tests', tests: list.children().map(read), negated, at: node.from };
}

const only: Reader = (node, children) =>
  read(
    first(
      node,
      children.filter(({ name }) => name !== '(' && name !== ')'),
    ),
  );

const readers: { readonly [name: string]: Reader } = {
  Expression: only,
  ParenthesizedExpression: only,
  PositiveUnaryTest: only,
  IterationContext: only,
  UnaryTests: unaryTests,
  NumericLiteral: (node) => ({
    kind: 'constant',
    value: decimal(node.text.replace(/\s/g, '')),
    at: node.from,
  }),
  StringLiteral: (node) => ({ kind: 'constant', value: unquote(node.text), at: node.from }),
  BooleanLiteral: (node) => ({ kind: 'constant', value: node.text === 'true', at: node.from }),
  null: (node) => ({ kind: 'constant', value: null, at: node.from }),
  AtLiteral: (node) => ({ kind: 'temporal', text: unquote(node.text.slice(1).trim()), at: node.from }),
  DateTimeLiteral: (node, children) => (children.length === 1 ? only(node, children) : call(node, children)),
  VariableName: (node) => ({ kind: 'name', name: node.words, at: node.from }),
  '?': (node) => ({ kind: 'input', at: node.from }),
  PathExpression: (node, children) => ({
    kind: 'path',
    of: read(first(node, children)),
    name: first(node, children, 2).words,
    at: node.from,
  }),
  ArithmeticExpression: arithmetic,
  Comparison: comparison,
  Conjunction: (node, children) => {
    const [left, , right] = binary(node, children);
    return { kind: 'and', left, right, at: node.from };
  },
  Disjunction: (node, children) => {
    const [left, , right] = binary(node, children);
    return { kind: 'or', left, right, at: node.from };
  },
  IfExpression: (node, children) => ({
    kind: 'if',
    condition: read(first(node, children, 1)),
    then: read(first(node, children, 3)),
    otherwise: read(first(node, children, 5)),
    at: node.from,
  }),
  ForExpression: (node, children) => ({
    kind: 'for',
    bindings: bindings(first(node, children, 1)),
    body: read(first(node, children, 3)),
    at: node.from,
  }),
  QuantifiedExpression: (node, children) => ({
    kind: first(node, children).text === 'some' ? 'some' : 'every',
    bindings: bindings(first(node, children, 1)),
    body: read(first(node, children, 3)),
    at: node.from,
  }),
  FilterExpression: (node, children) => ({
    kind: 'filter',
    of: read(first(node, children)),
    condition: read(first(node, children, 2)),
    at: node.from,
  }),
  List: (node, children) => ({
    kind: 'list',
    items: children.filter(({ name }) => name !== '[' && name !== ']').map(read),
    at: node.from,
  }),
  Context: context,
  Interval: interval,
  SimplePositiveUnaryTest: (node, children) =>
    children.length === 1
      ? only(node, children)
      : {
          kind: 'test',
          operator: first(node, children).text as CompareOperator,
          operand: read(first(node, children, 1)),
          at: node.from,
        },
  FunctionInvocation: call,
  FunctionDefinition: functionLiteral,
  InstanceOfExpression: (node, children) => ({
    kind: 'instanceOf',
    of: read(first(node, children)),
    type: first(node, children, 3).words,
    at: node.from,
  }),
};

function read(node: SyntaxView): Ast {
  if (node.depth > DEEPEST) refuse(node, `Nested deeper than ${DEEPEST} levels; split it into decisions.`);
  const children = node.children();
  const wrong = children.find(({ isError }) => isError);
  if (wrong)
    refuse(
      wrong,
      `Expected something else at "${wrong.text.slice(0, 40)}"; check brackets, commas and operators.`,
    );
  const reader = readers[node.name];
  if (!reader) return refuse(node, `"${node.text.slice(0, 40)}" is not FEEL that this engine knows.`);
  return reader(node, children);
}

/**
 * Reads a FEEL text into the engine's own tree. `scope` lists names that are not plain identifiers (with spaces or signs).
 * Gives the first problem with its offset; texts over 100,000 characters and nesting over 150 levels are refused.
 */
export function parseFeel(
  text: string,
  scope: readonly string[] = [],
  form: FeelForm = 'expression',
): Result<Ast, FeelProblem> {
  if (text.trim() === '')
    return err({ message: 'The expression is empty; write null if nothing is meant.', at: 0 });
  if (text.length > LONGEST)
    return err({ message: `Longer than ${LONGEST} characters; split it.`, at: LONGEST });
  const known = Object.fromEntries(scope.map((name) => [name, null]));
  const top = form === 'tests' ? 'UnaryTests' : 'Expression';
  const tree = parser.configure({ top, contextTracker: trackVariables(known) }).parse(text);
  try {
    return ok(read(SyntaxView.of(tree, text)));
  } catch (problem) {
    if (problem instanceof Refusal) return err(problem.problem);
    throw problem;
  }
}
