import { randomUUID } from 'node:crypto';
import { readStream, type StoredEvent, type Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.ts';
import { sampleEvent, sampleLetter } from '../testing/sample-event.ts';
import {
  answerConversation,
  closeConversation,
  dossierOf,
  messageBox,
  openConversation,
  openConversations,
  outboundOf,
  receiveCaseEvent,
  setPreference,
  takeConversation,
} from './index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'ledger', 'messages']);
});
afterAll(() => db.close());

const atCounter = <T>(work: (tx: Transaction) => Promise<T>) => db.database.transaction(as('loket'), work);
const atDesk = <T>(work: (tx: Transaction) => Promise<T>) =>
  db.database.transaction(as('contactcentrum'), work);

const takeOver = (person: string, journeyId: string): StoredEvent =>
  sampleEvent(
    'nl.eenloket.help.requested',
    {
      conversationId: `${journeyId}.stopped`,
      page: '',
      lifeEvent: 'kind-krijgen',
      journeyId,
      lastErrors: [],
      message: 'Het kind is overleden.',
      channel: 'phone',
      stopped: 'childDied',
    },
    person,
    `conversation/${journeyId}.stopped`,
  );
const receive = (event: StoredEvent) => atCounter((tx) => receiveCaseEvent(tx, event));
const subjects = async (person: string) =>
  (await atCounter((tx) => messageBox(tx, person))).map(({ subject }) => subject);

describe('when a child died', () => {
  it('one calm line is in the box, and no channel but the box is used', async () => {
    const [person, journeyId] = [randomUUID(), randomUUID()];
    await atCounter((tx) => setPreference(tx, person, { channel: 'post', language: 'nl' }));
    const stop = takeOver(person, journeyId);
    await receive(stop);
    await receive(stop);
    expect(await atCounter((tx) => messageBox(tx, person))).toMatchObject([
      {
        subject: 'Wij leven met u mee',
        body: 'Alles is gestopt. U hoeft niets te doen. Eén medewerker is er voor u, als u dat wilt.',
      },
    ]);
    expect(await atCounter((tx) => outboundOf(tx, person))).toEqual([]);
  });
  it.each([
    ['nl.eenloket.case.opened', {}],
    ['nl.eenloket.case.decided', {}],
    ['nl.eenloket.case.letter-sent', { title: 'Gefeliciteerd', text: 'x', html: 'x', automatic: true }],
  ])('%s that was still on its way makes no message, but is in the dossier', async (type, data) => {
    const [person, journeyId] = [randomUUID(), randomUUID()];
    await receive(takeOver(person, journeyId));
    await receive(sampleEvent(type, { ...data, partId: `${journeyId}.svb-kinderbijslag` }, person));
    expect(await subjects(person)).toEqual(['Wij leven met u mee']);
    expect(await atCounter((tx) => dossierOf(tx, person))).toHaveLength(2);
  });
  it('what a worker writes still arrives, and so does what is about another journey', async () => {
    const [person, journeyId, other] = [randomUUID(), randomUUID(), randomUUID()];
    await receive(takeOver(person, journeyId));
    await receive(sampleLetter(person, { partId: `${journeyId}.gemeente`, title: 'De akte voor uw kind' }));
    await receive(sampleEvent('nl.eenloket.case.decided', { partId: `${other}.svb` }, person));
    expect((await subjects(person)).sort()).toEqual([
      'De akte voor uw kind',
      'Er is een uitkomst',
      'Wij leven met u mee',
    ]);
  });
  it('another person is told as always', async () => {
    const [person, neighbour, journeyId] = [randomUUID(), randomUUID(), randomUUID()];
    await receive(takeOver(person, journeyId));
    await receive(sampleEvent('nl.eenloket.case.decided', { partId: `${journeyId}.svb` }, neighbour));
    expect(await subjects(neighbour)).toEqual(['Er is een uitkomst']);
  });
});

describe('the worker who takes over', () => {
  it('finds the context on the desk, and no words that nobody said', async () => {
    const [person, journeyId] = [randomUUID(), randomUUID()];
    await atDesk((tx) => openConversation(tx, takeOver(person, journeyId)));
    const open = await atDesk(openConversations);
    expect(open.find(({ id }) => id === `${journeyId}.stopped`)).toMatchObject({
      state: 'open',
      personId: person,
      context: { stopped: 'childDied', journeyId, message: 'Het kind is overleden.' },
      lines: [],
    });
  });
  it('writes to the parents in own words, and closes without a word to them', async () => {
    const [person, journeyId] = [randomUUID(), randomUUID()];
    const id = `${journeyId}.stopped`;
    await atDesk((tx) => openConversation(tx, takeOver(person, journeyId)));
    await atDesk((tx) => takeConversation(tx, id, 'w1'));
    await atDesk((tx) => answerConversation(tx, id, 'w1', 'Ik ben Anna. U mag mij bellen.'));
    await atDesk((tx) => closeConversation(tx, id, 'w1', 'gesproken'));
    await receive(takeOver(person, journeyId));
    for (const event of await atDesk((tx) => readStream(tx, `conversation/${id}`))) await receive(event);
    expect((await subjects(person)).sort()).toEqual(['Een bericht van uw medewerker', 'Wij leven met u mee']);
  });
});
