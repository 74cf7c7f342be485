import type { LegalDate } from './legal-date.js';

/** A moment in time as ISO 8601 in UTC with milliseconds, e.g. `2026-03-16T08:30:00.000Z`. */
export type Instant = string & { readonly Instant: unique symbol };

/**
 * The only source of time. Production passes the system's clock, demo and tests the demo clock
 * (persisted, visible, moved by hand). Legal dates are dates in Europe/Amsterdam, never the server's zone.
 */
export interface Clock {
  now(): Instant;
  today(): LegalDate;
}

/** The only source of randomness: `size` random bytes. */
export type Random = (size: number) => Uint8Array;
