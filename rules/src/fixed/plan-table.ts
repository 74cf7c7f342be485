import type { Node, Table, TableRule } from '../ir/node.js';
import { NotFixed, type Planned, truthOf } from './fixed.js';
import { planWays } from './plan-ways.js';
import type { Scalar } from './plan.js';
import type { Planner } from './planner.js';

const variable = (index: number): Scalar => ({ op: 'variable', index });

/** The cells of a rule, one after the other as long as they are true; then what follows. */
function cells(tests: readonly (Node | null)[], planner: Planner, then: () => void): void {
  const [test, ...rest] = tests;
  if (test === undefined) return then();
  if (test === null) return cells(rest, planner, then);
  planner.add({ do: 'spend', steps: 1 });
  const truth = truthOf(planner.plan(test));
  planner.branch(
    truth,
    () => cells(rest, planner, then),
    () => {},
  );
}

/** Finds the rules that apply and does for each what `found` plans; under FIRST no rule is tried after one that applies. */
function find(
  rules: readonly TableRule[],
  first: boolean,
  none: Scalar,
  planner: Planner,
  found: (i: number) => void,
): void {
  rules.forEach((rule, i) => {
    const apply = (): void => {
      if (!first) planner.add({ do: 'demand', truth: none });
      found(i);
    };
    if (first && i > 0)
      planner.branch(
        none,
        () => cells(rule.tests, planner, apply),
        () => {},
      );
    else cells(rule.tests, planner, apply);
  });
}

/** A decision table of which one rule applies, or none when it says what then holds. Two rules, and none, end the plan. */
export function planTable(table: Table, planner: Planner): Planned {
  if (!['UNIQUE', 'ANY', 'PRIORITY', 'FIRST'].includes(table.policy))
    throw new NotFixed('A table gives a list.');
  for (const { index, source } of table.inputs) bindInput(index, source, planner);
  const { rules, otherwise } = table;
  const ways = planWays([...rules.map(({ output }) => output), ...(otherwise ? [otherwise] : [])], planner);
  const place = planner.variable();
  const at = (i: number): Scalar => ({
    op: '===',
    of: 'number',
    left: variable(place),
    right: { op: 'literal', value: i },
  });
  const put = (i: number): void =>
    planner.add({ do: 'set', index: place, kind: 'number', value: { op: 'literal', value: i } });
  put(-1);
  find(rules, table.policy === 'FIRST', at(-1), planner, (i) => {
    put(i);
    if (ways.constant) ways.take[i]?.();
  });
  if (!otherwise) planner.add({ do: 'demand', truth: { op: 'not', of: at(-1) } });
  const last = (): void => ways.take[rules.length]?.();
  if (ways.constant && otherwise) planner.branch(at(-1), last, () => {});
  if (!ways.constant) select(rules.length, otherwise ? last : null, at, ways.take, planner);
  return ways.value;
}

/** An input is computed when a cell first needs it; at once when that costs nothing. */
function bindInput(index: number, source: Node, planner: Planner): void {
  let planned: Planned | undefined;
  const steps = planner.apart(() => {
    planned = planner.plan(source);
  });
  if (planned && steps.length === 0) planner.bind(index, planned);
  else planner.bindLazily(index, () => planner.plan(source));
}

/** Takes the way of the rule that was found. The last one is the only one left. */
function select(
  rules: number,
  otherwise: (() => void) | null,
  at: (i: number) => Scalar,
  take: readonly (() => void)[],
  planner: Planner,
): void {
  const from = (i: number): void => {
    const here = (): void => take[i]?.();
    if (i === rules) otherwise?.();
    else if (i === rules - 1 && !otherwise) here();
    else planner.branch(at(i), here, () => from(i + 1));
  };
  from(0);
}
