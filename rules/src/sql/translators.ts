import { anyType } from '../ir/feel-type.js';
import type { Constraint, Node } from '../ir/node.js';
import { builtinTerm } from './builtins.js';
import { choose } from './choose.js';
import { equal, held } from './compare.js';
import { condition, connected, matched, opposite } from './conditions.js';
import { constantTerm } from './constants.js';
import { datePart, temporal } from './dates.js';
import { sql } from './fragment.js';
import { fits } from './fits.js';
import { filtered, loop, projected, quantified } from './lists.js';
import { span } from './spans.js';
import { negated, over, plus, times } from './quotient.js';
import { refuse } from './refusal.js';
import { tableTerm } from './tables.js';
import { nothing, type NumberTerm, type Term } from './term.js';
import type { Frame, Translate, Translator } from './translator.js';

/** a - b; never below zero where a condition around says so. */
function difference(a: NumberTerm, b: NumberTerm, of: Translator): NumberTerm {
  const n = plus(a, b, '-');
  const said = of.supposed(a, b);
  if (said === null || n.least >= 0n) return n;
  return { ...n, least: 0n, at: { ...n.at, free: [...n.at.free, said] } };
}

const calculation: Translate<'arithmetic'> = (node, frame, of) => {
  const [a, b] = [of.term(node.left, frame), of.term(node.right, frame)];
  if (a.kind !== 'number' || b.kind !== 'number') return temporal(node.operator, a, b, of.textOf(node));
  switch (node.operator) {
    case '+':
      return plus(a, b, '+');
    case '-':
      return difference(a, b, of);
    case '*':
      return times(a, b);
    case '/':
      return over(a, b);
    case '**':
      return refuse('It raises to a power.', 'Write it as a product.');
  }
};

const ordering: Translate<'compare'> = (node, frame, of) => {
  const [a, b] = [of.term(node.left, frame), of.term(node.right, frame)];
  if (a.kind === 'null' || b.kind === 'null') return nothing;
  return held(a, node.operator, b, of.textOf(node)) ?? nothing;
};

const equality: Translate<'equal'> = (node, frame, of) => {
  const same = equal(of.term(node.left, frame), of.term(node.right, frame), of.textOf(node));
  return node.negated ? opposite(same) : same;
};

const matching: Translate<'matches'> = (node, frame, of) => {
  const value = of.term(node.value, frame);
  const what = of.textOf(node);
  const { test } = node;
  if (test.op === 'compareRange' && (test.operator === '=' || test.operator === '!=')) {
    const same = equal(value, of.term(test.operand, frame), what);
    return test.operator === '=' ? same : opposite(same);
  }
  return matched(value, of.term(test, frame), what, false);
};

const conditional: Translate<'if'> = (node, frame, of) => {
  const when = condition(node.condition, frame, of);
  const term = of.supposing(when, () => of.term(node.then, frame));
  return choose([{ when: [when], term }], of.term(node.otherwise, frame));
};

const bindings: Translate<'bind'> = (node, frame, of) => {
  const inner = new Map(frame);
  for (const { index, source } of node.bindings) inner.set(index, of.held(source, inner));
  return of.term(node.body, inner);
};

const context: Translate<'context'> = (node, frame, of) => {
  const inner = new Map(frame);
  const entries = node.entries.map(({ name, index, value }) => {
    const term = of.held(value, inner);
    inner.set(index, term);
    return [name, term] as const;
  });
  return { kind: 'context', entries: new Map(entries) };
};

const path: Translate<'path'> = (node, frame, of) => {
  const term = of.term(node.of, frame);
  if (term.kind === 'null') return nothing;
  if (term.kind === 'context') return term.entries.get(node.name) ?? nothing;
  if (term.kind === 'items')
    return {
      kind: 'items',
      items: term.items.map((item) =>
        item.kind === 'context' ? (item.entries.get(node.name) ?? nothing) : nothing,
      ),
    };
  if (term.kind === 'list' && term.of.kind === 'context') return projected(term, node.name, of);
  return 'at' in term && term.kind !== 'number' && term.kind !== 'list'
    ? datePart(term, node.name)
    : refuse(`It takes "${node.name}" of a ${term.kind}.`, 'Take a part of a context or a date.');
};

const entry: Translate<'entry'> = (node, frame, of) => {
  const item = frame.get(node.item) ?? nothing;
  if (item.kind === 'context' && item.entries.has(node.name)) return item.entries.get(node.name) ?? nothing;
  return of.term(node.otherwise, frame);
};

const wrongType = (term: Term, kind: string): never =>
  refuse(`It is a ${term.kind} and should be a ${kind}.`, 'Give it the declared type.');

const invocation: Translate<'invoke'> = (node, frame, of) => {
  const callee = of.term(node.callee, frame);
  if (callee.kind !== 'function')
    return refuse('It calls what is no function of the model.', 'Call a function by its name.');
  const { names, places, types, returns, body } = callee.node;
  const args = node.args.map((arg) => of.held(arg, frame));
  const given = node.names ? names.map((name) => args[node.names?.indexOf(name) ?? -1]) : args;
  if (args.length !== names.length || given.includes(undefined)) return nothing;
  const inner = new Map(callee.frame);
  for (const [i, place] of places.entries()) {
    const [arg, type] = [given[i] ?? nothing, types[i] ?? anyType];
    inner.set(place, fits(arg, type) ? arg : wrongType(arg, type.kind));
  }
  const result = of.called(() => of.term(body, inner));
  return fits(result, returns) ? result : wrongType(result, returns.kind);
};

function allows(constraint: Constraint, value: Term, frame: Frame, of: Translator): Term {
  if (constraint.items || constraint.entries.size > 0)
    return refuse('Its type says what parts of it may be.', 'Check that where the facts come from.');
  if (!constraint.test) return value;
  const inner = new Map(frame).set(constraint.test.index, value);
  return choose([{ when: [condition(constraint.test.node, inner, of)], term: value }], nothing);
}

/** What has the declared type already stays; SQL has no other to change it into. */
const coercion: Translate<'coerce'> = (node, frame, of) => {
  const value = of.term(node.of, frame);
  if (!fits(value, node.type)) return wrongType(value, node.type.kind);
  if (!node.constraint || value.kind === 'null') return value;
  return allows(node.constraint, of.steps.hold(value, node.what), frame, of);
};

const unsaid =
  (reason: string, suggestion: string): (() => Term) =>
  () =>
    refuse(reason, suggestion);

type Translators = { readonly [Op in Node['op']]: Translate<Op> };

/** One way to say each operation of the intermediate form in SQL. */
export const translators: Translators = {
  constant: (node) => constantTerm(node.value),
  slot: (node, _frame, of) => of.slot(node.slot),
  local: (node, frame) =>
    frame.get(node.index) ?? refuse('It reads a name outside its place.', 'Read it where it stands.'),
  arithmetic: calculation,
  negate: (node, frame, of) => {
    const term = of.term(node.of, frame);
    if (term.kind === 'number') return negated(term);
    if (term.kind === 'months' || term.kind === 'days') return { ...term, at: sql`(-${term.at})` };
    return term.kind === 'null' ? nothing : refuse(`It negates a ${term.kind}.`, 'Negate a number.');
  },
  compare: ordering,
  equal: equality,
  matches: matching,
  and: (node, frame, of) => connected('and', of.term(node.left, frame), of.term(node.right, frame)),
  or: (node, frame, of) => connected('or', of.term(node.left, frame), of.term(node.right, frame)),
  not: (node, frame, of) => opposite(of.term(node.of, frame)),
  if: conditional,
  for: loop,
  some: quantified,
  every: quantified,
  filter: filtered,
  path,
  entry,
  list: (node, frame, of) => ({ kind: 'items', items: node.items.map((item) => of.term(item, frame)) }),
  context,
  bind: bindings,
  range: (node, frame, of) => ({
    kind: 'range',
    low: of.term(node.low, frame),
    lowIncluded: node.lowIncluded,
    high: of.term(node.high, frame),
    highIncluded: node.highIncluded,
  }),
  compareRange: (node, frame, of) => {
    const operand = of.term(node.operand, frame);
    const included = node.operator === '<=' || node.operator === '>=';
    if (node.operator === '=' || node.operator === '!=')
      return refuse('It has a range of one value.', 'Compare by = or !=.');
    return node.operator.startsWith('<')
      ? { kind: 'range', low: null, lowIncluded: false, high: operand, highIncluded: included }
      : { kind: 'range', low: operand, lowIncluded: included, high: null, highIncluded: false };
  },
  span,
  builtin: builtinTerm,
  invoke: invocation,
  lambda: (node, frame) => ({ kind: 'function', node, frame }),
  builtinFunction: unsaid('It passes a function of the language as a value.', 'Call the function.'),
  external: unsaid(
    'It calls a function of another language.',
    'Write it in FEEL, or compute it before, as a fact.',
  ),
  fault: (node) => refuse(node.message, 'Correct the expression.'),
  instanceOf: unsaid('It asks for the type of a value.', 'The columns have fixed types: leave it out.'),
  coerce: coercion,
  cite: (node, frame, of) => of.under(node.site, () => of.term(node.of, frame)),
  table: (node, frame, of) => tableTerm(node.table, frame, of, of.textOf(node)),
};
