import { daysInMonth } from './civil-day.js';
import { CodedError } from './coded-error.js';
import type { LegalDate } from './legal-date.js';
import { err, ok, type Result } from './result.js';

/** `date.notADate`: not of the form YYYY-MM-DD; `date.noSuchDay`: that day is not in the calendar. */
export type DateErrorCode = 'date.notADate' | 'date.noSuchDay';

/**
 * Reads an ISO 8601 calendar date `YYYY-MM-DD`, years 0001 to 9999.
 * Errors: `date.notADate`, `date.noSuchDay` (31 April, 29 February of a common year).
 */
export function parseLegalDate(text: string): Result<LegalDate, CodedError<DateErrorCode>> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return err(new CodedError('date.notADate', `"${text}" is not a date: write it as 2026-03-16.`));
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return err(new CodedError('date.noSuchDay', `${text} is not in the calendar: check day and month.`));
  return ok(text as LegalDate);
}

/** The date in `text`; throws the error of `parseLegalDate`. For constants and values that were checked before. */
export function legalDate(text: string): LegalDate {
  const result = parseLegalDate(text);
  if (!result.ok) throw result.error;
  return result.value;
}
