import type { Node, Table, TableRule } from '../ir/node.js';
import { NotFixed, type Planned } from './fixed.js';
import { oneOf, planNode, truthOf } from './plan-node.js';
import type { Scalar } from './plan.js';
import type { Planner } from './planner.js';

const variable = (index: number): Scalar => ({ op: 'variable', index });

/** The cells of a rule, one after the other as long as they are true; then what follows. */
function cells(tests: readonly (Node | null)[], planner: Planner, then: () => void): void {
  const [test, ...rest] = tests;
  if (test === undefined) return then();
  if (test === null) return cells(rest, planner, then);
  planner.add({ do: 'spend', steps: 1 });
  const truth = truthOf(planNode(test, planner));
  planner.branch(truth, () => cells(rest, planner, then), () => {});
}

/** Notes for every rule whether it applies; under FIRST none after the one that does. */
function find(rules: readonly TableRule[], first: boolean, place: number, planner: Planner): void {
  rules.forEach((rule, i) => {
    const found = (): void => {
      const none: Scalar = { op: '===', of: 'number', left: variable(place), right: { op: 'literal', value: -1 } };
      if (!first) planner.add({ do: 'demand', truth: none });
      planner.add({ do: 'set', index: place, kind: 'number', value: { op: 'literal', value: i } });
    };
    const open: Scalar = { op: '===', of: 'number', left: variable(place), right: { op: 'literal', value: -1 } };
    if (first && i > 0) planner.branch(open, () => cells(rule.tests, planner, found), () => {});
    else cells(rule.tests, planner, found);
  });
}

/** A decision table of which one rule applies, or none when it says what then holds. Two rules, and none, end the plan. */
export function planTable(table: Table, planner: Planner): Planned {
  if (!['UNIQUE', 'ANY', 'PRIORITY', 'FIRST'].includes(table.policy)) throw new NotFixed('A table gives a list.');
  for (const { index, source } of table.inputs) planner.bind(index, planFreely(source, planner));
  const place = planner.variable();
  planner.add({ do: 'set', index: place, kind: 'number', value: { op: 'literal', value: -1 } });
  find(table.rules, table.policy === 'FIRST', place, planner);
  const none: Scalar = { op: '===', of: 'number', left: variable(place), right: { op: 'literal', value: -1 } };
  const ways = [...table.rules.map(({ output }) => output), ...(table.otherwise ? [table.otherwise] : [])];
  if (!table.otherwise) planner.add({ do: 'demand', truth: { op: 'not', of: none } });
  return oneOf(planner, ways, (sets) => select(sets, 0, place, planner));
}

/** An input is computed when a cell first needs it; here at once, so it must be of a kind that costs nothing. */
function planFreely(source: Node, planner: Planner): Planned {
  let planned: Planned | undefined;
  const steps = planner.apart(() => {
    planned = planNode(source, planner);
  });
  if (!planned || steps.length > 0) throw new NotFixed('An input of a table takes steps.');
  return planned;
}

/** The way of the rule that was found. The last is the only one left. */
function select(sets: readonly (() => void)[], from: number, place: number, planner: Planner): void {
  const set = sets[from];
  if (from === sets.length - 1) return set?.();
  const here: Scalar = { op: '===', of: 'number', left: variable(place), right: { op: 'literal', value: from } };
  planner.branch(here, () => set?.(), () => select(sets, from + 1, place, planner));
}
