import type { Outcome } from './household.js';

/*
 * The decision as somebody writes it who knows that every amount is in whole cents and below ten million euros: whole numbers
 * in doubles, nothing allocated but the outcome. It is no equal of the others: another scale or a larger amount makes it
 * wrong without a word. It shows what exactness for every amount costs.
 */

/** Amounts in cents. */
export interface Cents {
  readonly income: number;
  readonly rent: number;
  readonly serviceCosts: number;
  readonly persons: number;
}

/** top / bottom, halves upwards, for whole numbers from zero. */
const divided = (top: number, bottom: number): number => Math.floor((2 * top + bottom) / (2 * bottom));

/** Of one person, in hundredths of a percent. */
function alone(income: number): number {
  if (income < 1_500_000) return 1550;
  if (income < 2_000_000) return 1725;
  if (income < 2_600_000) return 1980;
  return income < 3_300_000 ? 2240 : 2500;
}

/** Of more persons, in hundredths of a percent. */
function together(income: number): number {
  if (income < 1_900_000) return 1475;
  if (income < 2_550_000) return 1650;
  if (income < 3_200_000) return 1865;
  return income < 4_100_000 ? 2130 : 2450;
}

/** Cents for the amounts, hundredths for the percentage, ten-thousandths of a euro for `perDay`. */
export function byHandInCents({ income, rent, serviceCosts, persons }: Cents): Outcome<number> {
  const percentage = persons === 1 ? alone(income) : together(income);
  const monthlyIncome = divided(income, 12);
  const baseRent = divided(monthlyIncome * percentage, 10_000);
  const fullRent = rent + divided(serviceCosts, persons + 1);
  const contribution = fullRent > baseRent ? divided((fullRent - baseRent) * 65, 100) : 0;
  const perDay = divided(contribution * 12 * 100, 365);
  return { percentage, monthlyIncome, baseRent, fullRent, contribution, perDay };
}
