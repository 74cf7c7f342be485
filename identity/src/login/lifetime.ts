import type { Instant } from '@eenloket/kit';

/** How long a session lives, in minutes of real time; the demo clock, moved by days, does not end it. */
export const lifetime = {
  idle_minutes: 15,
  absolute_minutes: 8 * 60,
  attempt_minutes: 10,
  /** A session that is over is remembered so long: a form that comes too late is still known to be its owner's. */
  remembered_minutes: 8 * 60,
} as const;

/** The moment so many minutes before (negative) or after an instant. */
export const plusMinutes = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString() as Instant;

/** Whether a session is over: 15 minutes without a request, or 8 hours after login. */
export function expired(session: { createdAt: Instant; lastSeenAt: Instant }, now: Instant): boolean {
  return (
    plusMinutes(session.lastSeenAt, lifetime.idle_minutes) <= now ||
    plusMinutes(session.createdAt, lifetime.absolute_minutes) <= now
  );
}
