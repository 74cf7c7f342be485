import { randomUUID } from 'node:crypto';
import type { Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { dossierOf, messageBox, receiveCaseEvent, setPreference } from './index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'messages']);
});
afterAll(() => db.close());

const atCounter = <T>(work: (tx: Transaction) => Promise<T>) => db.database.transaction(as('loket'), work);
const boxOf = (person: string) => atCounter((tx) => messageBox(tx, person));

describe('the agreement of a partner', () => {
  it('is confirmed to both, once, and tells the partner nothing of the journey', async () => {
    const [person, partner, journey] = [randomUUID(), randomUUID(), randomUUID()];
    const agreed = {
      ...sampleEvent('nl.eenloket.journey.partner-approved', {}, person, `journey/${journey}`),
      subjects: { partner },
    };
    await atCounter((tx) => receiveCaseEvent(tx, agreed));
    await atCounter((tx) => receiveCaseEvent(tx, agreed));
    expect(await boxOf(person)).toMatchObject([{ subject: 'Uw partner is akkoord', journeyId: journey }]);
    const own = await boxOf(partner);
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ subject: 'U vindt het goed dat wij uw gegevens meesturen' });
    expect(own[0]).not.toHaveProperty('journeyId');
    expect(await atCounter((tx) => dossierOf(tx, partner))).toHaveLength(1);
  });
  it('is told to both in plain words when it is a no', async () => {
    const [person, partner, journey] = [randomUUID(), randomUUID(), randomUUID()];
    await atCounter((tx) =>
      receiveCaseEvent(tx, {
        ...sampleEvent('nl.eenloket.journey.partner-declined', {}, person, `journey/${journey}`),
        subjects: { partner },
      }),
    );
    expect(await boxOf(person)).toMatchObject([{ subject: 'Uw partner stuurt geen gegevens mee' }]);
    expect(await boxOf(partner)).toMatchObject([{ subject: 'Wij sturen uw gegevens niet mee' }]);
  });
  it('is the only thing a partner gets of it', async () => {
    const [person, partner] = [randomUUID(), randomUUID()];
    const sent = { ...sampleEvent('nl.eenloket.journey.approved', {}, person), subjects: { partner } };
    await atCounter((tx) => receiveCaseEvent(tx, sent));
    expect(await boxOf(partner)).toEqual([]);
  });
});

describe('a message of a journey', () => {
  const begin = async (person: string): Promise<string> => {
    const journeyId = randomUUID();
    const data = { journeyId, language: 'en' };
    const event = sampleEvent('nl.eenloket.journey.started', data, person, `journey/${journeyId}`);
    await atCounter((tx) => receiveCaseEvent(tx, event));
    return journeyId;
  };
  const opened = (person: string, journeyId: string) =>
    atCounter((tx) =>
      receiveCaseEvent(
        tx,
        sampleEvent('nl.eenloket.case.opened', { partId: `${journeyId}.svb-kinderbijslag` }, person),
      ),
    );
  it('speaks the language of the journey, and leads to it', async () => {
    const person = randomUUID();
    const journeyId = await begin(person);
    await opened(person, journeyId);
    expect(await boxOf(person)).toMatchObject([
      { language: 'en', subject: 'We have your request', journeyId },
    ]);
  });
  it('speaks the language that was chosen as a preference', async () => {
    const person = randomUUID();
    const journeyId = await begin(person);
    await atCounter((tx) => setPreference(tx, person, { channel: 'messageBox', language: 'nl' }));
    await opened(person, journeyId);
    expect(await boxOf(person)).toMatchObject([{ language: 'nl' }]);
  });
  it('beginning a journey is itself no message', async () => {
    const person = randomUUID();
    await begin(person);
    expect(await boxOf(person)).toEqual([]);
  });
});
