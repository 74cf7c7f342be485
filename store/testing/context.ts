import type { Clock, Instant, LegalDate } from '@eenloket/kit';
import type { NewEvent, WorkContext } from '../src/index.js';

/** The context of an organisation at work in a test. */
export const as = (organisation: string, processingActivity = 'testing'): WorkContext => ({
  organisation,
  processingActivity,
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
});

/** A clock that stands still until it is set. */
export class StandingClock implements Clock {
  constructor(private at = '2026-03-16T08:00:00.000Z') {}

  now(): Instant {
    return this.at as Instant;
  }

  today(): LegalDate {
    return this.at.slice(0, 10) as LegalDate;
  }

  set(at: string): void {
    this.at = at;
  }
}

/** A small event that says its number. */
export const numbered = (n: number, type = 'nl.eenloket.test.counted'): NewEvent => ({
  type,
  schemaVersion: 1,
  data: { n },
});

/** Waits until a condition holds, for at most ten seconds. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('what was waited for did not happen within ten seconds');
}
