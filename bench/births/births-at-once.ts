import { setTimeout as wait } from 'node:timers/promises';
import { bsn } from '@eenloket/identity';
import { reportBirth } from '../../app/src/demo/birth/report-birth.js';
import { newTraceparent } from '../../app/src/system/trace.js';
import { COUNTER } from '../../app/src/system/subscriptions.js';
import { workOf } from '../../app/src/system/work-of.js';
import { couples } from '../../stories/town/couples.js';
import type { Stage } from './stage.js';

const look_ms = 25;
const patience_ms = 120_000;

/** The birth, child benefit, child budget, health-care allowance, and the insurance of the child. */
const parts = 5;

/** Mothers who have no child yet; each has one once. */
export class Mothers {
  private next = 0;

  constructor(private readonly stage: Stage) {}

  /** The next `count` mothers, as the counter knows them. */
  async take(count: number): Promise<readonly string[]> {
    const { persons, databaseOf } = this.stage.foundation;
    const from = this.next;
    this.next += count;
    const numbers = couples(this.next).filter((_, index) => index % 2 === 0);
    return databaseOf(COUNTER).transaction(workOf(COUNTER, 'bench'), async (tx) => {
      const ids: string[] = [];
      for (const mother of numbers.slice(from))
        ids.push(await persons.personByBsn(tx, bsn(mother.bsn ?? '')));
      return ids;
    });
  }
}

/** Lets one mother report her birth at the counter, by its use cases. */
export async function report({ foundation, journeys }: Stage, personId: string): Promise<void> {
  const parent = { personId, subjectId: personId, language: 'nl', traceparent: newTraceparent() } as const;
  await reportBirth(journeys, parent, { female: true, birthDate: foundation.clock.today() }, () => undefined);
}

/**
 * Lets the mothers report, so many at the same time, and waits for the last letter of all organisations in the tracker.
 * The workers must be at their desks.
 * @returns births per second, from the first report to the last letter
 */
export async function birthsPerSecond(
  stage: Stage,
  mothers: readonly string[],
  atOnce: number,
): Promise<number> {
  const began = performance.now();
  const waiting = [...mothers];
  const parents = Array.from({ length: atOnce }, async () => {
    for (let mother = waiting.pop(); mother !== undefined; mother = waiting.pop())
      await report(stage, mother);
  });
  await Promise.all(parents);
  while ((await partsClosed(stage, mothers)) < mothers.length * parts) {
    if (performance.now() - began > patience_ms)
      throw new Error(
        `Not all letters after ${patience_ms / 1000} s: ${stage.failures.slice(0, 3).join('; ')}`,
      );
    await wait(look_ms);
  }
  return mothers.length / ((performance.now() - began) / 1000);
}

async function partsClosed({ owner }: Stage, mothers: readonly string[]): Promise<number> {
  const { rows } = await owner.query<{ closed: number }>(
    `select count(*)::int as closed from journeys.tracker
      where organisation_id = $1 and person_id = any($2) and line ->> 'status' = 'closed'
        and jsonb_array_length(line -> 'letters') > 0`,
    [COUNTER, mothers],
  );
  return rows[0]?.closed ?? 0;
}

/** Waits until every event was delivered. */
export async function outboxEmpty({ owner }: Stage): Promise<void> {
  const left = `select from store.delivery where state = 'waiting' limit 1`;
  while ((await owner.query(left)).rowCount) await wait(look_ms);
}
