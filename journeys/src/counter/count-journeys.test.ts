import { randomUUID } from 'node:crypto';
import type { Transaction } from '@eenloket/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.ts';
import { approve, on, ready, start, takeOver } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import { countJourneys, runCommand, trackerFor, type JourneyCommand } from '../index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'ledger', 'journeys']);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.asOwner('delete from journeys.tracker');
  await db.asOwner('delete from journeys.journey');
});

const catalogue = sampleCatalogue();
const benefit = 'svb/kinderbijslag';
const offered = [{ lifeEvent: 'kind-krijgen', phase: 'born', pack: benefit }];
const at = <T>(work: (tx: Transaction) => Promise<T>, organisation = 'loket') =>
  db.database.transaction(as(organisation), work);

/** Plays commands as the journey of a person. */
async function journey(person: string, ...commands: readonly JourneyCommand[]): Promise<string> {
  const journeyId = randomUUID();
  for (const each of commands) {
    const command = each.type === 'start' ? { ...each, journeyId } : each;
    const request = { journeyId, commandId: randomUUID(), command, persons: { person } };
    const done = await at((tx) => runCommand(tx, catalogue, request));
    if (!done.ok) throw done.error;
  }
  return journeyId;
}
const counted = (packs = [benefit], organisation = 'loket') =>
  at((tx) => countJourneys(tx, packs, offered), organisation);

describe('journeys that use a pack', () => {
  it('are those that sent a part on it and those that may still do so, each resident once', async () => {
    const [emma, other] = [randomUUID(), randomUUID()];
    await journey(emma, ...ready(randomUUID()), approve);
    await journey(emma, ...ready(randomUUID()));
    await journey(other, ...ready(randomUUID()));
    expect(await counted()).toEqual([{ pack: benefit, journeys: 3, residents: 2 }]);
  });

  it('are not those in another phase, nor those that were stopped', async () => {
    await journey(randomUUID(), start('expecting'));
    await journey(randomUUID(), ...ready(randomUUID()), { type: 'stop', reason: 'childDied', takeOver, on });
    expect(await counted()).toEqual([]);
  });

  it('are not those that took the part back or left it out', async () => {
    const [back, without] = [randomUUID(), randomUUID()];
    const taken = await journey(back, ...ready(randomUUID()), approve);
    const parts = await at((tx) => trackerFor(tx, back));
    const { partId = '' } = parts.find(({ pack }) => pack === benefit) ?? {};
    const withdraw = { type: 'withdraw', partId, reason: 'x', on } as const;
    await at((tx) =>
      runCommand(tx, catalogue, {
        journeyId: taken,
        commandId: randomUUID(),
        command: withdraw,
        persons: { person: back },
      }),
    );
    const child = randomUUID();
    await journey(without, ...ready(child), { type: 'refusePart', part: `${benefit}#${child}`, on }, approve);
    expect(await counted()).toEqual([]);
  });

  it('are not those of other packs or another organisation', async () => {
    await journey(randomUUID(), ...ready(randomUUID()), approve);
    expect(await counted(['toeslagen/zorgtoeslag'])).toEqual([]);
    expect(await counted([benefit], 'svb')).toEqual([]);
    expect(await counted([])).toEqual([]);
  });
});
