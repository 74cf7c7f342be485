import { Engine, type Almanac, type NestedCondition } from 'json-rules-engine';
import type { Outcome } from '../household.js';
import { rows, type Row } from '../rows.js';
import type { Peer } from './peer.js';

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

function conditions({ alone, from, below }: Row): NestedCondition[] {
  const found: NestedCondition[] = [
    alone
      ? { fact: 'persons', operator: 'equal', value: 1 }
      : { fact: 'persons', operator: 'greaterThan', value: 1 },
  ];
  if (from !== null) found.push({ fact: 'income', operator: 'greaterThanInclusive', value: from });
  if (below !== null) found.push({ fact: 'income', operator: 'lessThan', value: below });
  return found;
}

const value = (almanac: Almanac, fact: string): Promise<number> => almanac.factValue<number>(fact);

/** Facts that are computed: it has no expressions, so these are functions of JavaScript on binary floats. */
const computed: readonly (readonly [string, (almanac: Almanac) => Promise<number>])[] = [
  ['monthlyIncome', async (a) => rounded((await value(a, 'income')) / 12, 2)],
  [
    'baseRent',
    async (a) => rounded(((await value(a, 'monthlyIncome')) * (await value(a, 'percentage'))) / 100, 2),
  ],
  [
    'fullRent',
    async (a) =>
      (await value(a, 'rent')) +
      rounded((await value(a, 'serviceCosts')) / ((await value(a, 'persons')) + 1), 2),
  ],
  [
    'contribution',
    async (a) => {
      const [full, base] = [await value(a, 'fullRent'), await value(a, 'baseRent')];
      return full > base ? rounded((full - base) * 0.65, 2) : 0;
    },
  ],
  ['perDay', async (a) => rounded(((await value(a, 'contribution')) * 12) / 365, 4)],
];

/** json-rules-engine: conditions as JSON. The ten rows are ten rules; what they find is a fact for the rest. */
export function jsonRulesEngine(): Peer {
  const engine = new Engine(
    rows.map((row) => ({
      conditions: { all: conditions(row) },
      event: { type: 'percentage', params: { percentage: Number(row.percentage) } },
    })),
  );
  for (const [name, compute] of computed) engine.addFact(name, async (_params, almanac) => compute(almanac));
  return {
    name: 'json-rules-engine',
    async decide(household) {
      const { events, almanac } = await engine.run({ ...household });
      const percentage = events[0]?.params?.['percentage'] as number;
      almanac.addFact('percentage', percentage);
      const values: Record<string, number> = { percentage };
      for (const [name] of computed) values[name] = await value(almanac, name);
      return values as unknown as Outcome<number>;
    },
  };
}
