import { toText, isDecimal } from '@eenloket/kit';
import type { Node } from '../ir/node.js';
import { CalendarDate, toDays } from '../value/calendar-date.js';
import {
  aligned,
  fixedLiteral,
  fixedProduct,
  fixedSum,
  NotFixed,
  numberOf,
  truthOf,
  type Planned,
} from './fixed.js';
import { planCall } from './plan-call.js';
import { planShift, planSpan } from './plan-date.js';
import { planTable } from './plan-table.js';
import { planWays } from './plan-ways.js';
import type { Scalar } from './plan.js';
import type { Planner } from './planner.js';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

const truth = (scalar: Scalar): Planned => ({ kind: 'boolean', scalar });

function constant({ value }: Of<'constant'>): Planned {
  if (isDecimal(value)) return fixedLiteral(toText(value));
  if (typeof value === 'boolean') return truth({ op: 'literal', value });
  if (typeof value === 'string') return { kind: 'string', scalar: { op: 'literal', value } };
  if (value instanceof CalendarDate) return { kind: 'date', scalar: { op: 'literal', value: toDays(value) } };
  throw new NotFixed('A constant is of another kind.');
}

/** A quotient that always comes out: by 2, 5, 10 and what these make. */
function arithmetic(node: Of<'arithmetic'>, planner: Planner): Planned {
  if (node.operator === '+' || node.operator === '-') {
    const later = planSpan(node.right, planner);
    if (later) return planShift(node.operator, planNode(node.left, planner), later, planner);
    const before = node.operator === '+' ? planSpan(node.left, planner) : null;
    if (before) return planShift('+', planNode(node.right, planner), before, planner);
  }
  const left = numberOf(planNode(node.left, planner));
  const right = numberOf(planNode(node.right, planner));
  if (node.operator === '+' || node.operator === '-') return fixedSum(node.operator, left, right);
  if (node.operator === '*') return fixedProduct(left, right);
  throw new NotFixed('A quotient has no fixed number of digits.');
}

/** Two values of one kind, in the same units. */
function pair(a: Planned, b: Planned): readonly [Scalar, Scalar] {
  if (a.kind !== b.kind) throw new NotFixed('Values of different kinds are compared.');
  if (a.kind !== 'number' || b.kind !== 'number') return [a.scalar, b.scalar];
  const [left, right] = aligned(a, b);
  return [left.scalar, right.scalar];
}

function comparison(node: Of<'compare'>, planner: Planner): Planned {
  const [a, b] = [planNode(node.left, planner), planNode(node.right, planner)];
  if (a.kind === 'boolean') throw new NotFixed('Truths have no order.');
  const [left, right] = pair(a, b);
  return truth({ op: node.operator, of: a.kind, left, right });
}

const isNull = (node: Node): boolean => node.op === 'constant' && node.value === null;

function equality(node: Of<'equal'>, planner: Planner): Planned {
  // Nothing in a plan is null, so it only has to be read.
  const other = isNull(node.left) ? node.right : isNull(node.right) ? node.left : null;
  if (other) {
    planner.keep(planNode(other, planner));
    return truth({ op: 'literal', value: node.negated });
  }
  const [a, b] = [planNode(node.left, planner), planNode(node.right, planner)];
  const [left, right] = pair(a, b);
  return truth({ op: node.negated ? '!==' : '===', of: a.kind, left, right });
}

function matching({ value, test }: Of<'matches'>, planner: Planner): Planned {
  const a = planner.keep(planNode(value, planner));
  if (test.op !== 'range') {
    const [left, right] = pair(a, planNode(test, planner));
    return truth({ op: '===', of: a.kind, left, right });
  }
  if (test.low.op !== 'constant' || test.high.op !== 'constant')
    throw new NotFixed('The bounds of a range are not constant.');
  const [low, high] = [constant(test.low), constant(test.high)];
  if (a.kind !== 'number' && a.kind !== 'date') throw new NotFixed('A range is not of numbers or dates.');
  const [above, below] = [pair(a, low), pair(a, high)];
  const left: Scalar = { op: test.lowIncluded ? '>=' : '>', of: 'number', left: above[0], right: above[1] };
  const right: Scalar = { op: test.highIncluded ? '<=' : '<', of: 'number', left: below[0], right: below[1] };
  return truth({ op: '&&', left, right });
}

/** `and`, `or`: the second only when the first does not decide. What both came to is noted, for it decides what was used. */
function connective(node: Of<'and' | 'or'>, planner: Planner): Planned {
  const index = planner.variable();
  const value: Scalar = { op: 'variable', index };
  planner.add({ do: 'set', index, kind: 'boolean', value: truthOf(planNode(node.left, planner)) });
  const more = (): void => {
    const second = truthOf(planNode(node.right, planner));
    planner.add({ do: 'set', index, kind: 'boolean', value: second });
    planner.add({ do: 'note', truth: value });
  };
  const nothing = (): void => {};
  planner.branch(value, node.op === 'and' ? more : nothing, node.op === 'and' ? nothing : more);
  return truth(value);
}

function conditional(node: Of<'if'>, planner: Planner): Planned {
  const condition = truthOf(planner.keep(planNode(node.condition, planner)));
  const { value, take } = planWays([node.then, node.otherwise], planner);
  const [then = () => {}, otherwise = () => {}] = take;
  planner.branch(condition, then, otherwise);
  return value;
}

function bind(node: Of<'bind'>, planner: Planner): Planned {
  for (const { index, source } of node.bindings) planner.bind(index, planNode(source, planner));
  return planNode(node.body, planner);
}

function coercion(node: Of<'coerce'>, planner: Planner): Planned {
  const value = planNode(node.of, planner);
  if (node.constraint || node.type.kind !== value.kind)
    throw new NotFixed('A value is held against its type.');
  return value;
}

/** What a node computes, in fixed point. @throws NotFixed when it cannot be. */
export function planNode(node: Node, planner: Planner): Planned {
  switch (node.op) {
    case 'constant':
      return constant(node);
    case 'slot':
      return planner.slot(node.slot);
    case 'local':
      return planner.local(node.index);
    case 'arithmetic':
      return arithmetic(node, planner);
    case 'negate':
      return fixedSum('-', fixedLiteral('0'), numberOf(planNode(node.of, planner)));
    case 'compare':
      return comparison(node, planner);
    case 'equal':
      return equality(node, planner);
    case 'matches':
      return matching(node, planner);
    case 'and':
    case 'or':
      return connective(node, planner);
    case 'not':
      return truth({ op: 'not', of: truthOf(planNode(node.of, planner)) });
    case 'if':
      return conditional(node, planner);
    case 'bind':
      return bind(node, planner);
    case 'cite':
      return planNode(node.of, planner);
    case 'coerce':
      return coercion(node, planner);
    case 'builtin':
      return planCall(node, planner);
    case 'table':
      return planTable(node.table, planner);
    default:
      throw new NotFixed(`"${node.op}" has no place in a plan.`);
  }
}
