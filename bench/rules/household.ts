import { decimal, type Decimal } from '@eenloket/kit';

/** What a decision is taken on: amounts in euros with cents as a program reads them, and a number of persons. */
export interface Household {
  readonly income: string;
  readonly rent: string;
  readonly serviceCosts: string;
  readonly persons: string;
}

/** The same as exact decimals. */
export type ExactHousehold = { readonly [name in keyof Household]: Decimal };

/** What comes out, as text or as decimals. */
export interface Outcome<T> {
  readonly percentage: T;
  readonly monthlyIncome: T;
  readonly baseRent: T;
  readonly fullRent: T;
  readonly contribution: T;
  readonly perDay: T;
}

export const outcomeNames = [
  'percentage',
  'monthlyIncome',
  'baseRent',
  'fullRent',
  'contribution',
  'perDay',
] as const satisfies readonly (keyof Outcome<unknown>)[];

/** Numbers that look random and are the same in every run (Lehmer, MINSTD). */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const euros = (cents: number): string => (cents / 100).toFixed(2);

/** So many households, the same in every run; every row of the table is met. */
export function households(count: number): readonly Household[] {
  const next = sequence(20_260_316);
  return Array.from({ length: count }, () => ({
    income: euros(next(5_500_000)),
    rent: euros(30_000 + next(120_000)),
    serviceCosts: euros(next(9_000)),
    persons: `${1 + next(5)}`,
  }));
}

/** A household as exact decimals. */
export const exact = ({ income, rent, serviceCosts, persons }: Household): ExactHousehold => ({
  income: decimal(income),
  rent: decimal(rent),
  serviceCosts: decimal(serviceCosts),
  persons: decimal(persons),
});
