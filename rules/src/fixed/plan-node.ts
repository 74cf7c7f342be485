import { toText, isDecimal } from '@eenloket/kit';
import type { Node } from '../ir/node.js';
import { aligned, fixedLiteral, fixedProduct, fixedSum, NotFixed, type Fixed, type Planned } from './fixed.js';
import { planCall } from './plan-call.js';
import type { Scalar } from './plan.js';
import { planTable } from './plan-table.js';
import type { Planner } from './planner.js';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

const truth = (scalar: Scalar): Planned => ({ kind: 'boolean', scalar });

/** A number, or no plan. */
export function numberOf(planned: Planned): Fixed {
  if (planned.kind === 'number') return planned;
  throw new NotFixed('Something that is no number stands where one is wanted.');
}

/** A truth, or no plan. */
export function truthOf(planned: Planned): Scalar {
  if (planned.kind === 'boolean') return planned.scalar;
  throw new NotFixed('Something that is no truth stands where one is wanted.');
}

function constant({ value }: Of<'constant'>): Planned {
  if (isDecimal(value)) return fixedLiteral(toText(value));
  if (typeof value === 'boolean') return truth({ op: 'literal', value });
  if (typeof value === 'string') return { kind: 'string', scalar: { op: 'literal', value } };
  throw new NotFixed('A constant is of another kind.');
}

/** A quotient that always comes out: by 2, 5, 10 and what these make. */
function arithmetic(node: Of<'arithmetic'>, planner: Planner): Planned {
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

function equality(node: Of<'equal'>, planner: Planner): Planned {
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
  const above = pair(numberOf(a), numberOf(low));
  const below = pair(numberOf(a), numberOf(high));
  const first = truth({ op: test.lowIncluded ? '>=' : '>', of: 'number', left: above[0], right: above[1] });
  const second = (): Planned => truth({ op: test.highIncluded ? '<=' : '<', of: 'number', left: below[0], right: below[1] });
  return both('and', first, second, planner, false);
}

/** `and`, `or`: the second only when the first does not decide. What both came to is noted where that tells what was used. */
function both(op: 'and' | 'or', first: Planned, second: () => Planned, planner: Planner, noted: boolean): Planned {
  const index = planner.variable();
  const value: Scalar = { op: 'variable', index };
  planner.add({ do: 'set', index, kind: 'boolean', value: truthOf(first) });
  const more = (): void => {
    planner.add({ do: 'set', index, kind: 'boolean', value: truthOf(second()) });
    if (noted) planner.add({ do: 'note', truth: value });
  };
  planner.branch(value, op === 'and' ? more : () => {}, op === 'and' ? () => {} : more);
  return truth(value);
}

function connective(node: Of<'and' | 'or'>, planner: Planner): Planned {
  return both(node.op, planNode(node.left, planner), () => planNode(node.right, planner), planner, true);
}

/** Several ways to one value: each sets it, in the same units. */
export function oneOf(
  planner: Planner,
  ways: readonly Node[],
  choose: (set: readonly (() => void)[]) => void,
): Planned {
  const index = planner.variable();
  const found: Planned[] = [];
  const plannedSteps = ways.map((way) =>
    planner.apart(() => {
      found.push(planner.keep(planNode(way, planner)));
    }),
  );
  const [first] = found;
  if (!first || found.some(({ kind }) => kind !== first.kind)) throw new NotFixed('Branches are of different kinds.');
  const numbers = found.flatMap((each) => (each.kind === 'number' ? [each] : []));
  const scale = Math.max(0, ...numbers.map((each) => each.scale));
  const values = found.map((each) => (each.kind === 'number' ? aligned(each, { ...each, scale })[0] : each));
  choose(
    values.map((value, i) => () => {
      for (const step of plannedSteps[i] ?? []) planner.add(step);
      planner.add({ do: 'set', index, kind: value.kind, value: value.scalar });
    }),
  );
  const scalar: Scalar = { op: 'variable', index };
  if (first.kind !== 'number') return { kind: first.kind, scalar };
  const most = Math.max(...values.map((value) => (value.kind === 'number' ? value.most : 0)));
  return { kind: 'number', scalar, scale, most };
}

function conditional(node: Of<'if'>, planner: Planner): Planned {
  const condition = truthOf(planner.keep(planNode(node.condition, planner)));
  return oneOf(planner, [node.then, node.otherwise], ([then, otherwise]) => {
    if (then && otherwise) planner.branch(condition, then, otherwise);
  });
}

function bind(node: Of<'bind'>, planner: Planner): Planned {
  for (const { index, source } of node.bindings) planner.bind(index, planNode(source, planner));
  return planNode(node.body, planner);
}

function coercion(node: Of<'coerce'>, planner: Planner): Planned {
  const value = planNode(node.of, planner);
  if (node.constraint || node.type.kind !== value.kind) throw new NotFixed('A value is held against its type.');
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
