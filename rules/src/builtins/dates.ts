import { CalendarDate, dateOf, monthsBetween, parseDate, toDays, weekdayOf } from '../value/calendar-date.js';
import { DaysDuration, MonthsDuration, parseDuration } from '../value/duration.js';
import type { Value } from '../value/value.js';
import { count, define } from './builtin.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateFrom(...parts: readonly Value[]): Value {
  const [from] = parts;
  if (parts.length === 1)
    return typeof from === 'string' ? parseDate(from) : from instanceof CalendarDate ? from : null;
  const [year, month, day] = parts;
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return null;
  return dateOf(year, month, day);
}

const ofDate = (use: (date: CalendarDate) => Value) => (value: Value) =>
  value instanceof CalendarDate ? use(value) : null;

/** ISO 8601 week: the week of the year's first Thursday is week 1. */
function weekOf(date: CalendarDate): number {
  const thursday = toDays(date) + 4 - weekdayOf(date);
  const year = [date.year - 1, date.year, date.year + 1].findLast(
    (each) => toDays(new CalendarDate(each, 1, 1)) <= thursday,
  );
  return Math.floor((thursday - toDays(new CalendarDate(year ?? date.year, 1, 1))) / 7) + 1;
}

const dayOfYear = (date: CalendarDate): number =>
  toDays(date) - toDays(new CalendarDate(date.year, 1, 1)) + 1;

function duration(from: Value): Value {
  if (typeof from === 'string') return parseDuration(from);
  return from instanceof MonthsDuration || from instanceof DaysDuration ? from : null;
}

/** Date and duration functions (DMN 1.5 sections 10.3.4.1, 10.3.4.7); no `today()` and `now()`: a decision depends on nothing but its facts. */
export const dateFunctions = [
  define(['date(year, month, day)', 'date(from)'], 'date', (...parts) => dateFrom(...parts)),
  define(['duration(from)'], 'any', (from = null) => duration(from)),
  define(['years and months duration(from, to)'], 'months', (from = null, to = null) =>
    from instanceof CalendarDate && to instanceof CalendarDate
      ? new MonthsDuration(monthsBetween(from, to))
      : null,
  ),
  define(
    ['day of week(date)'],
    'string',
    ofDate((date) => DAYS[weekdayOf(date) - 1] ?? null),
  ),
  define(
    ['month of year(date)'],
    'string',
    ofDate((date) => MONTHS[date.month - 1] ?? null),
  ),
  define(
    ['day of year(date)'],
    'number',
    ofDate((date) => count(dayOfYear(date))),
  ),
  define(
    ['week of year(date)'],
    'number',
    ofDate((date) => count(weekOf(date))),
  ),
];
