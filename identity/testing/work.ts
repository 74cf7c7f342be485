import { randomBytes } from 'node:crypto';
import type { Clock, Instant, LegalDate, Random } from '@eenloket/kit';
import type { WorkContext } from '@eenloket/store';
import type { TestDatabase } from '../../store/testing/test-database.js';

/** The context in which a test works as `organisation`. */
export const workAs = (organisation: string): WorkContext => ({
  organisation,
  processingActivity: 'test',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
});

/** Randomness of the machine: what these tests check does not depend on it. */
export const random: Random = (size) => randomBytes(size);

/** A clock that a test moves by hand. */
export class HandClock implements Clock {
  constructor(private at_ms: number = Date.parse('2026-03-16T08:00:00.000Z')) {}
  now(): Instant {
    return new Date(this.at_ms).toISOString() as Instant;
  }
  today(): LegalDate {
    return this.now().slice(0, 10) as LegalDate;
  }
  advance_minutes(minutes: number): void {
    this.at_ms += minutes * 60_000;
  }
}

/** What an organisation appended to its streams, oldest stream version first. */
export const appendedEvents = (db: TestDatabase): Promise<Record<string, unknown>[]> =>
  db.asOwner(
    `select organisation_id as organisation, stream, version, type, person_id as subject, subjects
     from store.event order by stream, version`,
  );
