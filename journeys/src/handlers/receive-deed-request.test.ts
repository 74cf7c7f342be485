import { randomUUID } from 'node:crypto';
import type { StoredEvent } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, StandingClock } from '../../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.ts';
import { collect, on, start, takeOver } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import { readJourney, runCommand, type JourneyCommand } from '../index.js';
import { DEED_REQUESTED, receiveDeedRequest } from './receive-deed-request.js';

const catalogue = sampleCatalogue();
const clock = new StandingClock();
clock.set('2026-03-18T10:00:00.000Z');
const child = randomUUID();
const aliases: string[] = [];
const receive = receiveDeedRequest({
  catalogue,
  clock,
  personByAlias: async (_tx, alias) => {
    aliases.push(alias);
    return child;
  },
});

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'ledger', 'journeys']);
});
afterAll(() => db.close());

/** A journey after these commands; returns its id. */
async function journeyAfter(...commands: readonly JourneyCommand[]): Promise<string> {
  const [journeyId, person] = [randomUUID(), randomUUID()];
  for (const command of commands) {
    const request = { journeyId, commandId: randomUUID(), command, persons: { person, child } };
    const done = await db.database.transaction(as('loket'), (tx) => runCommand(tx, catalogue, request));
    if (!done.ok) throw done.error;
  }
  return journeyId;
}

const stop: JourneyCommand = { type: 'stop', reason: 'stillborn', takeOver, on };
const stopped = () => journeyAfter(start('expecting'), collect, stop);
const request = (
  journeyId: string,
  more: object = {},
  organisation = takeOver.organisation,
): StoredEvent => ({
  id: randomUUID(),
  type: DEED_REQUESTED,
  organisation,
  stream: `conversation/${randomUUID()}`,
  version: 1,
  time: clock.now(),
  schemaVersion: 1,
  processingActivity: 'testing',
  traceparent: as('loket').traceparent,
  data: { journeyId, birthDate: '2026-03-17', municipality: '0363', ...more },
});
const take = (event: StoredEvent) => db.database.transaction(as('loket'), (tx) => receive(tx, event));
const eventsOf = (journeyId: string) =>
  db.database.transaction(as('loket'), async (tx) => (await readJourney(tx, journeyId)).stored);
const partsOf = async (journeyId: string) =>
  (await eventsOf(journeyId)).filter(({ type }) => type.endsWith('.part-approved'));

describe('the request for the deed of a stillborn child', () => {
  it('sends the deed, and nothing else, to the municipality of birth', async () => {
    const journeyId = await stopped();
    await take(request(journeyId));
    const parts = await partsOf(journeyId);
    expect(parts.map(({ data }) => [data['organisation'], data['pack']])).toEqual([
      ['gemeente-amsterdam', 'gemeente/geboorteaangifte'],
    ]);
    expect(parts[0]?.data['fields']).toMatchObject({
      'geboorte.levenloos': { value: { state: 'known', value: true } },
    });
    expect(aliases).toContain(`${journeyId}.stillborn`);
  });

  it('twice is once', async () => {
    const journeyId = await stopped();
    const event = request(journeyId);
    await take(event);
    const after = (await eventsOf(journeyId)).length;
    await take(event);
    expect(await eventsOf(journeyId)).toHaveLength(after);
  });

  it('of another organisation than the one that took over is refused, and does nothing', async () => {
    const journeyId = await stopped();
    const before = (await eventsOf(journeyId)).length;
    await expect(take(request(journeyId, {}, 'svb'))).rejects.toMatchObject({ code: 'journey.wrong-sender' });
    expect(await eventsOf(journeyId)).toHaveLength(before);
  });

  it('in a journey that nobody took over is refused', async () => {
    const running = await journeyAfter(start('expecting'), collect);
    await expect(take(request(running))).rejects.toMatchObject({ code: 'journey.wrong-sender' });
    await expect(take(request(randomUUID()))).rejects.toMatchObject({ code: 'journey.wrong-sender' });
  });

  it('for a municipality that makes no deeds here, or a day that does not exist, is refused', async () => {
    const journeyId = await stopped();
    await expect(take(request(journeyId, { municipality: '9999' }))).rejects.toMatchObject({
      code: 'journey.no-organisation',
    });
    await expect(take(request(journeyId, { birthDate: '2026-02-30' }))).rejects.toThrow();
    expect(await partsOf(journeyId)).toEqual([]);
  });
});
