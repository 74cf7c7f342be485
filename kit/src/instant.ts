import { dayNumber, parts } from './civil-day.js';
import type { Instant } from './clock.js';
import type { LegalDate } from './legal-date.js';

const UNIX_EPOCH_DAY = dayNumber({ year: 1970, month: 1, day: 1 });

/** Milliseconds since 1970-01-01T00:00:00Z of an instant, without the platform's calendar. */
export function epochMilliseconds(instant: Instant): number {
  const days = dayNumber(parts(instant.slice(0, 10) as LegalDate)) - UNIX_EPOCH_DAY;
  const [hours, minutes, seconds] = [11, 14, 17].map((at) => Number(instant.slice(at, at + 2)));
  const milliseconds = Number((/\.(\d{1,3})/.exec(instant)?.[1] ?? '0').padEnd(3, '0'));
  return (((days * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 + milliseconds;
}
