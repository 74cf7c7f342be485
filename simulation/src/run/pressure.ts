import type { Text } from '@eenloket/kit';

/** What a year of a hundred euros a month more is, in cents. */
export const MORE_cents = 120_000;

/** How much of every hundred euros more is lost: up to and with `to`. */
export interface PressureClass {
  readonly label: Text;
  /** In hundredths; none for what lies above all. */
  readonly to?: number;
}

/** In the order of their numbers. */
export const pressureClasses: readonly PressureClass[] = [
  { label: { nl: 'Niets', en: 'Nothing' }, to: 0 },
  { label: { nl: 'Tot en met € 25', en: 'Up to €25' }, to: 25 },
  { label: { nl: '€ 25 tot en met € 50', en: '€25 to €50' }, to: 50 },
  { label: { nl: '€ 50 tot en met € 75', en: '€50 to €75' }, to: 75 },
  { label: { nl: '€ 75 tot en met € 100', en: '€75 to €100' }, to: 100 },
  { label: { nl: 'Meer dan € 100', en: 'More than €100' } },
];

/** The class of a loss in cents, as SQL. */
export const pressureSql = (loss: string): string => {
  const cases = pressureClasses.flatMap(({ to }, i) =>
    to === undefined ? [] : [`WHEN ${loss} <= ${(MORE_cents * to) / 100} THEN ${i}`],
  );
  return `CASE ${cases.join(' ')} ELSE ${pressureClasses.length - 1} END`;
};
