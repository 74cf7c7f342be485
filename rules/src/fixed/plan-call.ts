import type { RoundingMode } from '@eenloket/kit';
import type { Node } from '../ir/node.js';
import { fixedQuotient, fixedRounded, NotFixed, type Planned, numberOf } from './fixed.js';
import type { Planner } from './planner.js';

const roundings: { readonly [name: string]: RoundingMode } = {
  decimal: 'half-even',
  floor: 'floor',
  ceiling: 'ceiling',
  'round up': 'up',
  'round down': 'down',
  'round half up': 'half-up',
  'round half down': 'half-down',
};

/** The digits that a rounding leaves; only as a constant from 0 to 15. */
function digitsOf(node: Node | undefined): number {
  if (!node) return 0;
  const digits = node.op === 'constant' ? node.value : null;
  if (typeof digits === 'number' && digits >= 0 && digits <= 15) return digits;
  throw new NotFixed('A number is not rounded to a fixed number of digits.');
}

/** A rounding; a quotient is only computed as far as it asks. */
export function planCall(node: Extract<Node, { op: 'builtin' }>, planner: Planner): Planned {
  const mode = roundings[node.name];
  const [of, digits] = node.args;
  if (!mode || !of || node.args.length > 2 || node.signature !== null)
    throw new NotFixed(`${node.name}() has no place in a plan.`);
  const scale = digitsOf(digits);
  const rounded = planRounded(of, scale, mode, planner);
  // A call takes a step, and one for each of its arguments (see closures/calls.ts).
  planner.add({ do: 'spend', steps: 1 + node.args.length });
  return planner.keep(rounded);
}

function planRounded(of: Node, scale: number, mode: RoundingMode, planner: Planner) {
  if (of.op !== 'arithmetic' || of.operator !== '/')
    return fixedRounded(numberOf(planner.plan(of)), scale, mode);
  const top = numberOf(planner.plan(of.left));
  const bottom = planner.keep(numberOf(planner.plan(of.right)));
  const positive = {
    op: '>',
    of: 'number',
    left: bottom.scalar,
    right: { op: 'literal', value: 0 },
  } as const;
  const { scalar } = bottom;
  if (scalar.op !== 'literal') planner.add({ do: 'demand', truth: positive });
  else if (Number(scalar.value) <= 0) throw new NotFixed('A divisor is not above zero.');
  return fixedQuotient(top, bottom, scale, mode);
}
