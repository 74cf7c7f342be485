import type { Household, Outcome } from '../household.js';

/** What the other engines are given: numbers as JSON has them. */
export type NumberHousehold = { readonly [name in keyof Household]: number };

/** Another engine, ready to decide. */
export interface Peer {
  readonly name: string;
  readonly decide: (household: NumberHousehold) => Outcome<number> | Promise<Outcome<number>>;
}

/** A household in numbers. */
export const inNumbers = ({ income, rent, serviceCosts, persons }: Household): NumberHousehold => ({
  income: Number(income),
  rent: Number(rent),
  serviceCosts: Number(serviceCosts),
  persons: Number(persons),
});
