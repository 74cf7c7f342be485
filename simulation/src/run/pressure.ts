import type { Text } from '@eenloket/kit';
import { groupSizes, groupsSql } from './groups.js';
import { Counting } from './tally.js';

/** What a year of a hundred euros a month more is, in cents. */
export const MORE_cents = 120_000;

/**
 * A hundred euros a month more is looked at for at most so many residents, the first: to decide about all of them once more, before
 * and after, takes as long as all the rest, and of so many a share is known to within 0.15 per cent.
 */
export const PRESSED = 1_000_000;

/** How much of every hundred euros more is lost: up to and with `to`. */
export interface PressureClass {
  readonly label: Text;
  /** In hundredths; none for what lies above all. */
  readonly to?: number;
}

/** In the order of their numbers. */
export const pressureClasses: readonly PressureClass[] = [
  { label: { nl: 'Niets', en: 'Nothing' }, to: 0 },
  { label: { nl: 'Tot en met €\u00a025', en: 'Up to €25' }, to: 25 },
  { label: { nl: '€\u00a025 tot en met €\u00a050', en: '€25 to €50' }, to: 50 },
  { label: { nl: '€\u00a050 tot en met €\u00a075', en: '€50 to €75' }, to: 75 },
  { label: { nl: '€\u00a075 tot en met €\u00a0100', en: '€75 to €100' }, to: 100 },
  { label: { nl: 'Meer dan €\u00a0100', en: 'More than €100' } },
];

/** The class of a loss in cents, as SQL. */
const classSql = (loss: string): string => {
  const cases = pressureClasses.flatMap(({ to }, i) =>
    to === undefined ? [] : [`WHEN ${loss} <= ${(MORE_cents * to) / 100} THEN ${i}`],
  );
  return `CASE ${cases.join(' ')} ELSE ${pressureClasses.length - 1} END`;
};

const lossBefore = 'loss_before';
const lossAfter = 'loss_after';

/** What a household loses of all that it gets, with a hundred euros a month more, as columns of SQL. */
export const lossesSql = ['before', 'after']
  .map((when) => `all_${when} - all_${when}_more AS loss_${when}`)
  .join(', ');

const squared = (loss: string): string => `sum(CAST(${loss} AS DOUBLE) * (${loss}))`;

/** What a hundred euros a month more takes away: amounts are cents a year; `over` counts who would lose more than the hundred. */
export const pressure = new Counting(
  { ...groupSizes, pressureBefore: pressureClasses.length, pressureAfter: pressureClasses.length },
  {
    households: 'count(*)',
    lostBefore: `sum(${lossBefore})`,
    lostBeforeSquares: squared(lossBefore),
    lostAfter: `sum(${lossAfter})`,
    lostAfterSquares: squared(lossAfter),
    overBefore: `count_if(${lossBefore} > ${MORE_cents})`,
    overAfter: `count_if(${lossAfter} > ${MORE_cents})`,
  },
);

/** What is counted of a group. */
export type PressureTally = typeof pressure.nothing;

/** The place of a household in each dimension, as SQL. @param limits of the tenths */
export const pressureGroupsSql = (limits: readonly number[]) => ({
  ...groupsSql(limits),
  pressureBefore: classSql(lossBefore),
  pressureAfter: classSql(lossAfter),
});
