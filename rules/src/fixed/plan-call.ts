import { roundings } from '../builtins/roundings.js';
import type { Node } from '../ir/node.js';
import {
  atScale,
  fixedLiteral,
  fixedQuotient,
  fixedRounded,
  fixedSum,
  NotFixed,
  numberOf,
  type Fixed,
  type Planned,
} from './fixed.js';
import type { Scalar } from './plan.js';
import type { Planner } from './planner.js';

type Call = Extract<Node, { op: 'builtin' }>;

/** The digits that a rounding leaves; only as a constant from 0 to 15. */
function digitsOf(node: Node | undefined): number {
  if (!node) return 0;
  const digits = node.op === 'constant' ? node.value : null;
  if (typeof digits === 'number' && digits >= 0 && digits <= 15) return digits;
  throw new NotFixed('A number is not rounded to a fixed number of digits.');
}

const positive = (of: Scalar): Scalar => ({
  op: '>',
  of: 'number',
  left: of,
  right: { op: 'literal', value: 0 },
});

/** A rounding; a quotient is only computed as far as it asks. */
function planRounding({ name, args }: Call, planner: Planner): Fixed {
  const mode = roundings.get(name);
  const [of, digits] = args;
  if (!mode || !of || args.length > 2) throw new NotFixed(`${name}() has no place in a plan.`);
  const scale = digitsOf(digits);
  if (of.op !== 'arithmetic' || of.operator !== '/')
    return fixedRounded(numberOf(planner.plan(of)), scale, mode);
  const top = numberOf(planner.plan(of.left));
  const bottom = planner.keep(numberOf(planner.plan(of.right)));
  const { scalar } = bottom;
  if (scalar.op !== 'literal') planner.add({ do: 'demand', truth: positive(scalar) });
  else if (Number(scalar.value) <= 0) throw new NotFixed('A divisor is not above zero.');
  return fixedQuotient(top, bottom, scale, mode);
}

/** The items of a list that is written out, as the arguments or as the only one. */
const itemsOf = ([only, ...rest]: readonly Node[]): readonly Node[] =>
  only?.op === 'list' && rest.length === 0 ? only.items : only ? [only, ...rest] : [];

const numbersOf = (args: readonly Node[], planner: Planner): readonly Fixed[] =>
  itemsOf(args).map((each) => planner.keep(numberOf(planner.plan(each))));

/** The least or the greatest of some numbers, held against one another in order. */
function planExtreme({ name, args }: Call, planner: Planner): Fixed {
  const numbers = numbersOf(args, planner);
  const scale = Math.max(...numbers.map((each) => each.scale));
  const [first, ...rest] = numbers.map((each) => planner.keep(atScale(each, scale)));
  if (!first) throw new NotFixed('The least of nothing is null.');
  const index = planner.variable();
  const best: Scalar = { op: 'variable', index };
  const put = ({ scalar }: Fixed): void => planner.add({ do: 'set', index, kind: 'number', value: scalar });
  put(first);
  for (const each of rest) {
    const better: Scalar = {
      op: name === 'min' ? '<' : '>',
      of: 'number',
      left: each.scalar,
      right: best,
    };
    const then = planner.apart(() => put(each));
    // All of them were read, whichever it is: how this turns out decides nothing of what was used.
    planner.add({ do: 'if', truth: better, then, otherwise: [], settled: true });
  }
  return { ...first, scalar: best, most: Math.max(...[first, ...rest].map((each) => each.most)) };
}

function planSum({ args }: Call, planner: Planner): Fixed {
  const numbers = numbersOf(args, planner);
  if (numbers.length === 0) throw new NotFixed('The sum of nothing is null.');
  return numbers.reduce((sum, each) => fixedSum('+', sum, each), fixedLiteral('0'));
}

const others: { readonly [name: string]: (call: Call, planner: Planner) => Fixed } = {
  min: planExtreme,
  max: planExtreme,
  sum: planSum,
};

/** A function of the language: one that rounds, or makes one number of several that are written out. */
export function planCall(call: Call, planner: Planner): Planned {
  if (call.signature !== null) throw new NotFixed('The arguments are named.');
  const plan = Object.hasOwn(others, call.name) ? others[call.name] : undefined;
  const value = (plan ?? planRounding)(call, planner);
  // A call takes a step, one for each of its arguments, and one for each item of a list (see closures/calls.ts).
  const items = call.args.reduce((sum, each) => sum + (each.op === 'list' ? each.items.length : 0), 0);
  planner.add({ do: 'spend', steps: 1 + call.args.length + items });
  return planner.keep(value);
}
