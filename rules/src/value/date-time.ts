import { add, decimal, divide, multiply, roundTo, subtract, toText, type Decimal } from '@eenloket/kit';
import type { CalendarDate } from './calendar-date.js';
import { dateText, fromDays, parseDate, toDays } from './calendar-date.js';
import { parseTime, TimeOfDay, timeText, wholeOf } from './time-of-day.js';
import { offsetAt, UTC, type Zone } from './zone.js';

/** A day with a time on the clock. */
export class DateTime {
  constructor(
    readonly date: CalendarDate,
    readonly time: TimeOfDay,
  ) {}
}

const DAY = decimal(86_400);

/** Reads `2026-03-16T10:15:30` with any zone that a time may have, or a bare date as its midnight; 24:00:00 is the midnight after (ISO 8601). Null for any other text. */
export function parseDateTime(text: string): DateTime | null {
  const at = text.indexOf('T');
  if (at < 0) {
    const date = parseDate(text);
    return date && midnight(date, null);
  }
  const clock = text.slice(at + 1);
  const endOfDay = /^24:00:00(?:\.0+)?(?![\d.])/.test(clock);
  const read = parseDate(text.slice(0, at));
  const date = read && endOfDay ? fromDays(toDays(read) + 1) : read;
  const time = clock.startsWith('T') ? null : parseTime(endOfDay ? clock.replace('24', '00') : clock);
  return date && time && new DateTime(date, time);
}

/** Writes a date and time as {@link parseDateTime} reads it. */
export const dateTimeText = ({ date, time }: DateTime): string => `${dateText(date)}T${timeText(time)}`;

/** The beginning of a day. */
export const midnight = (date: CalendarDate, zone: Zone | null): DateTime =>
  new DateTime(date, new TimeOfDay(decimal(0), zone));

/** Seconds since 1970-01-01T00:00 as the clock on the wall shows them. */
export const localSeconds = ({ date, time }: DateTime): Decimal =>
  add(multiply(decimal(toDays(date)), DAY), time.seconds);

/** Seconds that the zone of a date and time is ahead of UTC; 0 without a zone. */
export function offsetOf(value: DateTime): number {
  const { zone } = value.time;
  return zone ? offsetAt(zone, Number(toText(roundTo(localSeconds(value), 0, 'floor')))) : 0;
}

/** Seconds since 1970-01-01T00:00Z; without a zone the clock is taken to show UTC. */
export const instantOf = (value: DateTime): Decimal =>
  subtract(localSeconds(value), decimal(offsetOf(value)));

/** The date and time at which a clock shows so many seconds since 1970-01-01T00:00; null beyond the calendar. */
export function fromLocalSeconds(seconds: Decimal, zone: Zone | null): DateTime | null {
  const days = roundTo(divide(seconds, DAY), 0, 'floor');
  const date = fromDays(wholeOf(days));
  return date && new DateTime(date, new TimeOfDay(subtract(seconds, multiply(days, DAY)), zone));
}

/** A date as a date and time: its midnight in UTC (DMN 1.5 section 10.3.2.3.6). */
export const dateAsDateTime = (date: CalendarDate): DateTime => midnight(date, UTC);
