import type { Effect, SimulationResult } from './simulation-result.js';

const heading = [
  'dimension',
  'group',
  'households',
  'households_margin',
  'before_eur',
  'before_margin_eur',
  'after_eur',
  'after_margin_eur',
  'difference_eur',
  'difference_margin_eur',
  'winners',
  'winners_margin',
  'losers',
  'losers_margin',
  'per_household_eur',
  'lost_of_100_before',
  'lost_of_100_before_margin',
  'lost_of_100_after',
  'lost_of_100_after_margin',
  'over_100_before',
  'over_100_before_margin',
  'over_100_after',
  'over_100_after_margin',
  'residents_seen',
  'residents_seen_of_100_more',
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
  effect.before.margin,
  effect.after.value,
  effect.after.margin,
  effect.difference.value,
  effect.difference.margin,
  effect.winners.value,
  effect.winners.margin,
  effect.losers.value,
  effect.losers.margin,
  effect.perHousehold,
  effect.lostOfHundred.before.value,
  effect.lostOfHundred.before.margin,
  effect.lostOfHundred.after.value,
  effect.lostOfHundred.after.margin,
  effect.overHundred.before.value,
  effect.overHundred.before.margin,
  effect.overHundred.after.value,
  effect.overHundred.after.margin,
];

/**
 * The result as CSV (RFC 4180, UTF-8, English): everybody first, then the groups of each dimension. Amounts are euros a year. Every row
 * ends with how many residents were looked at, and how many for a hundred euros more.
 */
export function resultCsv({ total, groups, residents, pressure }: SimulationResult): string {
  const rows = [
    rowOf('all', total),
    ...Object.entries(groups).flatMap(([name, effects]) => effects.map((effect) => rowOf(name, effect))),
  ].map((row) => [...row, residents.seen, pressure.residents]);
  return [heading, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
