import { randomBytes } from 'node:crypto';
import type { Clock, Instant, LegalDate, Random } from '@eenloket/kit';
import type { NewEvent, Transaction, WorkContext } from '@eenloket/store';

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

/** Records what is appended, in the shape of the store's `appendEvents`. */
export class Appended {
  readonly events: { stream: string; organisation: string; event: NewEvent }[] = [];
  readonly append = async (
    tx: Transaction,
    stream: string,
    _expectedVersion: number,
    events: readonly NewEvent[],
  ): Promise<void> => {
    for (const event of events) this.events.push({ stream, organisation: tx.context.organisation, event });
  };
}
