import { dayNumber, parts, toLegalDate } from './civil-day.js';
import type { LegalDate } from './legal-date.js';

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekday = (date: LegalDate): number => ((dayNumber(parts(date)) - 1) % 7) + 1;

/** The year as a number. */
export const yearOf = (date: LegalDate): number => parts(date).year;

/** First day of the month that holds `date`. */
export const firstOfMonth = (date: LegalDate): LegalDate => toLegalDate({ ...parts(date), day: 1 });

/** First day of the calendar quarter that holds `date` (reference date of AKW 11). */
export function firstOfQuarter(date: LegalDate): LegalDate {
  const { year, month } = parts(date);
  return toLegalDate({ year, month: month - ((month - 1) % 3), day: 1 });
}

/**
 * Age in whole years on `date`. Who is born on 29 February gets a year older on 1 March in a common year;
 * negative before birth.
 */
export function ageOn(birthDate: LegalDate, date: LegalDate): number {
  const [born, on] = [parts(birthDate), parts(date)];
  const hadBirthday = on.month > born.month || (on.month === born.month && on.day >= born.day);
  return on.year - born.year - (hadBirthday ? 0 : 1);
}
