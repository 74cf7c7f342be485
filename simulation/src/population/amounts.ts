import { byShare, evenly } from './by-share.js';

/** A class of amounts: how many of a hundred are in it, and from where to where they are evenly spread. */
export interface AmountClass {
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

/** Gross income a month in whole euros of an adult below the pension age: an assumption. */
export const wages: readonly AmountClass[] = [
  { share: 8, from: 0, to: 1 },
  { share: 22, from: 200, to: 1_800 },
  { share: 45, from: 1_800, to: 4_200 },
  { share: 20, from: 4_200, to: 8_000 },
  { share: 4, from: 8_000, to: 15_000 },
  { share: 1, from: 15_000, to: 40_000 },
];

/** The same of who has reached it: an assumption. */
export const pensions: readonly AmountClass[] = [
  { share: 75, from: 1_400, to: 2_600 },
  { share: 20, from: 2_600, to: 4_500 },
  { share: 5, from: 4_500, to: 9_000 },
];

/** From this age on incomes are pensions: an assumption, near the pension age. */
export const PENSION_AGE = 67;

/** Wealth of an adult in whole euros: an assumption. */
export const wealth: readonly AmountClass[] = [
  { share: 60, from: 0, to: 20_000 },
  { share: 25, from: 20_000, to: 80_000 },
  { share: 12, from: 80_000, to: 250_000 },
  { share: 3, from: 250_000, to: 2_000_000 },
];

/** Bare rent a month in cents, of a housing corporation and of another landlord: an assumption. */
export const rents = {
  corporation: { from: 45_000, to: 85_000 },
  other: { from: 70_000, to: 160_000 },
} as const;

/** A class and an amount in it, from two draws. */
export const amountSql = (classes: readonly AmountClass[], which: string, within: string): string =>
  byShare(
    which,
    classes.map(({ share, from, to }) => ({ share, value: evenly(within, from, to) })),
  );
