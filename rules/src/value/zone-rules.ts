import { CalendarDate, toDays } from './calendar-date.js';

/** Seconds in 400 years of the Gregorian calendar, after which dates and days of the week repeat. */
const CYCLE = 146_097 * 86_400;
/** 2400-01-01 and 0001-01-01 in seconds since 1970: outside them the rules of the same day in another cycle are used. */
const LAST = 13_569_465_600;
const FIRST = -62_135_596_800;

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** The clock of a region, from the time zone database that every JavaScript engine carries; null when it has no such region. */
function clockOf(region: string): Intl.DateTimeFormat | null {
  const known = formats.get(region);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: region,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  if (formats.size < 1000) formats.set(region, format);
  return format;
}

function withinCycle(utc: number): number {
  if (utc >= LAST) return utc - Math.ceil((utc - LAST + 1) / CYCLE) * CYCLE;
  return utc < FIRST ? utc + Math.ceil((FIRST - utc) / CYCLE) * CYCLE : utc;
}

/**
 * Seconds that clocks in a region are ahead of UTC at an instant (seconds since 1970-01-01T00:00Z); null for an unknown
 * region. Only laws of the past and present are known: instants after 2400 use the rules of the same day in a known cycle.
 */
export function regionOffset(region: string, utc: number): number | null {
  const clock = clockOf(region);
  if (!clock) return null;
  const instant = withinCycle(Math.floor(utc));
  const shown = new Map(clock.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
  const days = toDays(new CalendarDate(part('year'), part('month'), part('day')));
  return days * 86_400 + part('hour') * 3600 + part('minute') * 60 + part('second') - instant;
}
