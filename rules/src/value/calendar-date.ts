/** A date of the proleptic Gregorian calendar; own arithmetic, no time zone. */
export class CalendarDate {
  constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {}
}

const LARGEST_YEAR = 999_999_999;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FORM = /^(-?(?:\d{4}|[1-9]\d{4,8}))-(\d{2})-(\d{2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** The date, or null if the calendar has no such day or the year is beyond +-999,999,999 (DMN 1.5 section 10.3.2.3.4). */
export function dateOf(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger) || Math.abs(year) > LARGEST_YEAR) return null;
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return new CalendarDate(year, month, day);
}

/** Reads `2026-03-16`; null for any other form or a day that does not exist. */
export function parseDate(text: string): CalendarDate | null {
  const match = FORM.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Writes `2026-03-16`. */
export function dateText({ year, month, day }: CalendarDate): string {
  const two = (n: number): string => `${n}`.padStart(2, '0');
  return `${year < 0 ? '-' : ''}${`${Math.abs(year)}`.padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Days since 1970-01-01 (Hinnant, days_from_civil). */
export function toDays({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The date so many days after 1970-01-01; null beyond the calendar (Hinnant, civil_from_days). */
export function fromDays(days: number): CalendarDate | null {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return dateOf(years + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The same day so many months later, or the last day of a shorter month: 31 January + 1 month is 28 or 29 February. */
export function plusMonths({ year, month, day }: CalendarDate, months: number): CalendarDate | null {
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return dateOf(newYear, newMonth, Math.min(day, monthLength(newYear, newMonth)));
}

/** As {@link plusMonths} in days since 1970-01-01; infinite beyond the calendar. */
export function monthsLater(days: number, months: number): number {
  const date = fromDays(days);
  const later = date && plusMonths(date, months);
  return later ? toDays(later) : Infinity;
}

/** Whole months from one date to another, negative backwards (DMN 1.5 table 78, years and months duration). */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months > 0 && to.day < from.day) return months - 1;
  if (months < 0 && to.day > from.day) return months + 1;
  return months;
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (date: CalendarDate): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1;
