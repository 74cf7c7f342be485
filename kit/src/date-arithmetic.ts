import { civilDate, dayNumber, daysInMonth, parts, toLegalDate } from './civil-day.js';
import type { LegalDate } from './legal-date.js';

/** The date `days` later, or earlier when negative. Throws `date.outOfRange` outside the years 1 to 9999. */
export const addDays = (date: LegalDate, days: number): LegalDate =>
  toLegalDate(civilDate(dayNumber(parts(date)) + days));

/** The date `months` later or earlier; a day that the month lacks becomes its last day (31 January + 1 = 28 February). */
export function addMonths(date: LegalDate, months: number): LegalDate {
  const from = parts(date);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return toLegalDate({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

/** The date `years` later or earlier; 29 February becomes 28 February in a common year. */
export const addYears = (date: LegalDate, years: number): LegalDate => addMonths(date, years * 12);

/** Days from `from` to `to`: 1 for tomorrow, negative when `to` is earlier. */
export const daysBetween = (from: LegalDate, to: LegalDate): number =>
  dayNumber(parts(to)) - dayNumber(parts(from));

/** Negative, zero or positive as `a` is before, on or after `b`; for sorting. */
export const compareDates = (a: LegalDate, b: LegalDate): number => (a < b ? -1 : a > b ? 1 : 0);
