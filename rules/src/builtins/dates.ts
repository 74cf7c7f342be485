import { CalendarDate, dateOf, monthsBetween, parseDate, toDays, weekdayOf } from '../value/calendar-date.js';
import { DateTime, dateAsDateTime, parseDateTime } from '../value/date-time.js';
import { DaysDuration, MonthsDuration, parseDuration } from '../value/duration.js';
import { parseTime, TimeOfDay, timeOf, wholeOf } from '../value/time-of-day.js';
import { isList, type Value } from '../value/value.js';
import { zoneAt } from '../value/zone.js';
import { count, define, integerOf, numberOf } from './builtin.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day of a date or of a date and time. */
const dayOf = (value: Value | undefined): CalendarDate | null =>
  value instanceof DateTime ? value.date : value instanceof CalendarDate ? value : null;

function dateFrom([from, month, day]: readonly Value[]): Value {
  if (month === undefined) return typeof from === 'string' ? parseDate(from) : dayOf(from);
  const [y, m, d] = [integerOf(from), integerOf(month), integerOf(day)];
  return y === null || m === null || d === null ? null : dateOf(y, m, d);
}

function timeFrom([from, minute, second, offset = null]: readonly Value[]): Value {
  if (minute !== undefined) {
    const zone = offset instanceof DaysDuration ? zoneAt(wholeOf(offset.seconds)) : null;
    const [hours, minutes] = [integerOf(from), integerOf(minute)];
    if ((offset !== null && !zone) || hours === null || minutes === null) return null;
    return timeOf(hours, minutes, numberOf(second), zone);
  }
  if (typeof from === 'string') return from.startsWith('T') ? null : parseTime(from);
  if (from instanceof CalendarDate) return dateAsDateTime(from).time;
  return from instanceof DateTime ? from.time : (from ?? null);
}

function dateTimeFrom([from, time]: readonly Value[]): Value {
  if (time === undefined) {
    if (typeof from === 'string') return parseDateTime(from);
    return from instanceof CalendarDate ? dateAsDateTime(from) : (from ?? null);
  }
  const date = dayOf(from);
  return date && time instanceof TimeOfDay ? new DateTime(date, time) : null;
}

function monthsDuration([from, to]: readonly Value[]): Value {
  const [start, end] = [dayOf(from), dayOf(to)];
  return start && end && new MonthsDuration(monthsBetween(start, end));
}

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

const ofDate = (name: string, returns: string, use: (date: CalendarDate) => Value) =>
  define([`${name}(date: date|dateTime)`], returns, ([value]) => {
    const date = dayOf(value);
    return date && use(date);
  });

/** Date, time and duration functions (DMN 1.5 sections 10.3.4.1, 10.3.4.7, 10.3.4.11). */
export const dateFunctions = [
  define(
    ['date(year: number, month: number, day: number)', 'date(from: string|date|dateTime)'],
    'date',
    (args) => (isList(args[0]) ? null : dateFrom(args)),
  ),
  define(
    [
      'time(hour: number, minute: number, second: number, offset?: days|null)',
      'time(from: string|time|date|dateTime)',
    ],
    'time',
    timeFrom,
  ),
  define(
    ['date and time(date: date|dateTime, time: time)', 'date and time(from: string|date|dateTime)'],
    'dateTime',
    dateTimeFrom,
  ),
  define(['duration(from: string|days|months)'], 'any', ([from = null]) =>
    typeof from === 'string' ? parseDuration(from) : from,
  ),
  define(['years and months duration(from: date|dateTime, to: date|dateTime)'], 'months', monthsDuration),
  ofDate('day of week', 'string', (date) => DAYS[weekdayOf(date) - 1] ?? null),
  ofDate('month of year', 'string', (date) => MONTHS[date.month - 1] ?? null),
  ofDate('day of year', 'number', (date) => count(dayOfYear(date))),
  ofDate('week of year', 'number', (date) => count(weekOf(date))),
  define(['now()'], 'dateTime', (_args, { now }) => now),
  define(['today()'], 'date', (_args, { now }) => now && now.date),
];
