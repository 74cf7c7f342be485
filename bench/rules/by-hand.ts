import { add, compare, decimal, divideTo, multiply, roundTo, subtract, type Decimal } from '@eenloket/kit';
import type { ExactHousehold, Outcome } from './household.js';

/*
 * The decision as a careful engineer writes it for any amount: the project's exact decimals, the table as comparisons, each
 * division rounded in one step. It gives what the model gives for every decimal of 34 digits, and refuses nothing, because no
 * fact is missing. Reviewed against contribution.dmn line by line; no trick that the model's compiler may not use as well.
 */

const [one, twelve, hundred, days] = [decimal(1), decimal(12), decimal(100), decimal(365)];
const share = decimal('0.65');
const nothing = decimal(0);
const percentages = {
  alone: ['15.5', '17.25', '19.8', '22.4', '25'].map(decimal),
  together: ['14.75', '16.5', '18.65', '21.3', '24.5'].map(decimal),
};
const limits = {
  alone: ['15000', '20000', '26000', '33000'].map(decimal),
  together: ['19000', '25500', '32000', '41000'].map(decimal),
};

function percentageOf(persons: Decimal, income: Decimal): Decimal {
  const kind = persons === 1 ? 'alone' : 'together';
  const [below, of] = [limits[kind], percentages[kind]];
  let row = 0;
  while (row < 4 && compare(income, below[row] as Decimal) >= 0) row += 1;
  return of[row] as Decimal;
}

/** The outcome for a household whose persons are at least one. */
export function byHand({ income, rent, serviceCosts, persons }: ExactHousehold): Outcome<Decimal> {
  const percentage = percentageOf(persons, income);
  const monthlyIncome = divideTo(income, twelve, 2, 'half-up');
  const baseRent = divideTo(multiply(monthlyIncome, percentage), hundred, 2, 'half-up');
  const fullRent = add(rent, divideTo(serviceCosts, add(persons, one), 2, 'half-up'));
  const contribution =
    compare(fullRent, baseRent) > 0
      ? roundTo(multiply(subtract(fullRent, baseRent), share), 2, 'half-up')
      : nothing;
  const perDay = divideTo(multiply(contribution, twelve), days, 4, 'half-up');
  return { percentage, monthlyIncome, baseRent, fullRent, contribution, perDay };
}
