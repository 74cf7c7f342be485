import { evaluate, unaryTest } from 'feelin';
import type { Outcome } from '../household.js';
import { rows } from '../rows.js';
import type { Peer } from './peer.js';

const cell = (from: number | null, below: number | null): string =>
  from === null ? `< ${below}` : below === null ? `>= ${from}` : `[${from}..${below}[`;

const cells = rows.map(({ alone, from, below, percentage }) => ({
  persons: alone ? '1' : '> 1',
  income: cell(from, below),
  percentage: Number(percentage),
}));

const expressions = [
  ['monthlyIncome', 'round half up(income / 12, 2)'],
  ['baseRent', 'round half up(monthlyIncome * percentage / 100, 2)'],
  ['fullRent', 'rent + round half up(serviceCosts / (persons + 1), 2)'],
  ['contribution', 'if fullRent > baseRent then round half up((fullRent - baseRent) * 0.65, 2) else 0'],
  ['perDay', 'round half up(contribution * 12 / 365, 4)'],
] as const;

/** bpmn.io's FEEL: an interpreter of expressions on binary floats. It has no tables, so the rows are walked through here. */
export const feelin = (): Peer => ({
  name: 'feelin',
  decide(household) {
    const row = cells.find(
      ({ persons, income }) =>
        unaryTest(persons, { '?': household.persons }).value === true &&
        unaryTest(income, { '?': household.income }).value === true,
    );
    const values: Record<string, unknown> = { ...household, percentage: row?.percentage };
    for (const [name, text] of expressions) values[name] = evaluate(text, values).value;
    return values as unknown as Outcome<number>;
  },
});
