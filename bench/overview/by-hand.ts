import { add, compare, decimal, divide, multiply, roundTo, subtract, toText } from '@eenloket/kit';

const [nothing, full, threshold, share] = ['0', '1550.44768', '29736', '0.1373'].map(decimal) as [
  ReturnType<typeof decimal>,
  ReturnType<typeof decimal>,
  ReturnType<typeof decimal>,
  ReturnType<typeof decimal>,
];

/**
 * The health-care allowance per month in 2026 of somebody single, insured and with little wealth, written by hand for just that
 * (figures as in bench/population/hand-written.sql): the least that any overview of a year could take for one service.
 * @param income in euros a year
 */
export function allowanceByHand(income: string): string {
  const above = subtract(decimal(income), threshold);
  const less = compare(above, nothing) > 0 ? multiply(above, share) : nothing;
  const exact = subtract(full, less);
  const year = compare(exact, nothing) > 0 ? roundTo(exact, 0, 'half-up') : nothing;
  return compare(year, decimal('24')) < 0 ? '0' : toText(roundTo(divide(year, decimal('12')), 0, 'floor'));
}

/** A calendar year of it: what a table of months shows. */
export const yearByHand = (income: string): string => {
  let sum = nothing;
  for (let month = 0; month < 12; month += 1) sum = add(sum, decimal(allowanceByHand(income)));
  return toText(sum);
};
