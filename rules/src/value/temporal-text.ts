import { parseDate, type CalendarDate } from './calendar-date.js';
import { parseDateTime, type DateTime } from './date-time.js';
import { parseDuration, type DaysDuration, type MonthsDuration } from './duration.js';
import { parseTime, type TimeOfDay } from './time-of-day.js';

/** Any date, time or duration as it stands in an at-literal: `@"2026-03-16"`, `@"PT8H"`. */
export type Temporal = CalendarDate | TimeOfDay | DateTime | MonthsDuration | DaysDuration;

/** Reads the text of an at-literal (DMN 1.5 section 10.3.2.3.10); null when it is no date, time, date and time or duration. */
export function parseTemporal(text: string): Temporal | null {
  return (
    parseDate(text) ??
    (text.includes('T') && !text.startsWith('T') && !/^-?P/.test(text) ? parseDateTime(text) : null) ??
    parseTime(text) ??
    parseDuration(text)
  );
}
