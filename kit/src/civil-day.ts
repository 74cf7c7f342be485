import { CodedError } from './coded-error.js';
import type { LegalDate } from './legal-date.js';

/** Year, month 1..12 and day 1..31 of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Whether `year` has a 29 February. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in `month` (1..12) of `year`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Day number of a civil date: 1 is 0001-01-01, so a Monday; consecutive days differ by one. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const beforeMonth = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0);
  return before * 365 + leapDays + beforeMonth + day;
}

/** The civil date of a day number: the inverse of `dayNumber`. */
export function civilDate(number: number): CivilDate {
  // 365.2425 is the mean length of a year; the estimate is at most one year off.
  let year = Math.max(1, Math.floor(number / 365.2425) + 1);
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year += 1;
  while (dayNumber({ year, month: 1, day: 1 }) > number) year -= 1;
  let month = 12;
  while (dayNumber({ year, month, day: 1 }) > number) month -= 1;
  return { year, month, day: number - dayNumber({ year, month, day: 1 }) + 1 };
}

/** Reads the parts of a date that is known to be valid. */
export function parts(date: LegalDate): CivilDate {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Writes a civil date as `YYYY-MM-DD`. Throws `date.outOfRange` outside the years 1 to 9999. */
export function toLegalDate({ year, month, day }: CivilDate): LegalDate {
  if (year < 1 || year > 9999)
    throw new CodedError(
      'date.outOfRange',
      `The year ${year} lies outside 1 to 9999: use a smaller number of days, months or years.`,
    );
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LegalDate;
}
