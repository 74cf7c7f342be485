import type { Effect, SimulationResult } from './simulation-result.js';

const heading = [
  'dimension',
  'group',
  'households',
  'households_margin',
  'before_eur',
  'after_eur',
  'difference_eur',
  'difference_margin_eur',
  'winners',
  'winners_margin',
  'losers',
  'losers_margin',
  'per_household_eur',
  'lost_of_100_before',
  'lost_of_100_after',
  'over_100_before',
  'over_100_after',
];

/** RFC 4180; a cell that a spreadsheet would take for a formula does not occur: texts are ours. */
const cell = (value: string | number): string =>
  /[",\r\n]/.test(`${value}`) ? `"${`${value}`.replaceAll('"', '""')}"` : `${value}`;

const rowOf = (dimension: string, effect: Effect): readonly (string | number)[] => [
  dimension,
  effect.label.en,
  effect.households.value,
  effect.households.margin,
  effect.before.value,
  effect.after.value,
  effect.difference.value,
  effect.difference.margin,
  effect.winners.value,
  effect.winners.margin,
  effect.losers.value,
  effect.losers.margin,
  effect.perHousehold,
  effect.lostOfHundred.before,
  effect.lostOfHundred.after,
  effect.overHundred.before.value,
  effect.overHundred.after.value,
];

/** The result as CSV (RFC 4180, UTF-8, English): everybody first, then the groups of each dimension. Amounts are euros a year. */
export function resultCsv({ total, groups }: SimulationResult): string {
  const rows = [
    rowOf('all', total),
    ...Object.entries(groups).flatMap(([name, effects]) => effects.map((effect) => rowOf(name, effect))),
  ];
  return [heading, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
