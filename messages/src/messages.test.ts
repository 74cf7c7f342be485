import { randomUUID } from 'node:crypto';
import { readStream, type StoredEvent, type Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.ts';
import { at, sampleEvent as event, sampleLetter as letter } from '../testing/sample-event.ts';
import {
  answerConversation,
  closeConversation,
  dossierOf,
  markRead,
  messageBox,
  openConversation,
  openConversations,
  receiveCaseEvent,
  setPreference,
  takeConversation,
} from './index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'messages']);
});
afterAll(() => db.close());

const atCounter = <T>(work: (tx: Transaction) => Promise<T>) => db.database.transaction(as('loket'), work);

describe('a letter', () => {
  it('is in the box and the dossier once, however often it is delivered', async () => {
    const person = randomUUID();
    const sent = letter(person);
    await atCounter((tx) => receiveCaseEvent(tx, sent));
    await atCounter((tx) => receiveCaseEvent(tx, sent));
    const [box, dossier] = await atCounter(async (tx) => [
      await messageBox(tx, person),
      await dossierOf(tx, person),
    ]);
    expect(box).toMatchObject([
      { sender: 'svb', subject: 'Kinderbijslag', html: '<p>U krijgt</p>', caseId: '1' },
    ]);
    expect(dossier).toMatchObject([{ kind: 'letter', party: 'svb', body: 'U krijgt', at }]);
  });
  it('goes over the channel the resident chose', async () => {
    const person = randomUUID();
    await atCounter((tx) => setPreference(tx, person, { channel: 'post', language: 'en' }));
    await atCounter((tx) => receiveCaseEvent(tx, letter(person)));
    expect(await atCounter((tx) => messageBox(tx, person))).toMatchObject([
      { channel: 'post', language: 'en' },
    ]);
  });
  it('is marked as read by its own person only', async () => {
    const person = randomUUID();
    await atCounter((tx) => receiveCaseEvent(tx, letter(person)));
    const [message] = await atCounter((tx) => messageBox(tx, person));
    const id = message?.id ?? '';
    expect(await atCounter((tx) => markRead(tx, randomUUID(), id))).toBe(false);
    expect(await atCounter((tx) => markRead(tx, person, id))).toBe(true);
    expect((await atCounter((tx) => messageBox(tx, person)))[0]?.readAt).toBeDefined();
  });
  it('cannot be seen by another organisation', async () => {
    const person = randomUUID();
    await atCounter((tx) => receiveCaseEvent(tx, letter(person)));
    expect(await db.database.transaction(as('toeslagen'), (tx) => messageBox(tx, person))).toEqual([]);
    expect(await db.database.transaction(as('toeslagen'), (tx) => dossierOf(tx, person))).toEqual([]);
  });
});

describe('the dossier', () => {
  it.each([
    ['nl.eenloket.case.opened', {}, 'report'],
    ['nl.eenloket.case.question-asked', { question: 'Woont uw kind bij u?' }, 'question'],
    ['nl.eenloket.case.decided', {}, 'decision'],
    ['nl.eenloket.journey.approved', {}, 'request'],
    ['nl.eenloket.journey.question-answered', { answer: 'Ja' }, 'answer'],
    ['nl.eenloket.journey.part-withdrawn', {}, 'request'],
    ['nl.eenloket.help.requested', { message: 'Ik kom er niet uit' }, 'contact'],
    ['nl.eenloket.help.answered', { text: 'Ik help u' }, 'contact'],
  ])('keeps %s without further acts', async (type, data, kind) => {
    const person = randomUUID();
    await atCounter((tx) => receiveCaseEvent(tx, event(type, data, person)));
    expect(await atCounter((tx) => dossierOf(tx, person))).toMatchObject([{ kind }]);
    expect(await atCounter((tx) => messageBox(tx, person))).toHaveLength(1);
  });
  it('leaves alone what is about nobody or unknown', async () => {
    const aboutNobody: Partial<StoredEvent> = { ...letter(randomUUID()) };
    Reflect.deleteProperty(aboutNobody, 'subjectPseudonym');
    await atCounter((tx) => receiveCaseEvent(tx, aboutNobody as StoredEvent));
    const person = randomUUID();
    await atCounter((tx) => receiveCaseEvent(tx, event('nl.eenloket.case.other', {}, person)));
    expect(await atCounter((tx) => dossierOf(tx, person))).toEqual([]);
  });
});

describe('a call for help', () => {
  const atDesk = <T>(work: (tx: Transaction) => Promise<T>) =>
    db.database.transaction(as('contactcentrum'), work);
  it('is on the desk with its context, is taken by one, answered, and closed with a cause', async () => {
    const id = randomUUID();
    const asked = event('nl.eenloket.help.requested', {
      conversationId: id,
      page: '/nl/kind',
      lastErrors: ['iban:pattern'],
      message: 'Ik kom er niet uit',
      channel: 'chat',
    });
    await atDesk((tx) => openConversation(tx, asked));
    await atDesk((tx) => openConversation(tx, asked));
    expect(await atDesk(openConversations)).toMatchObject([
      { id, state: 'open', context: { page: '/nl/kind', lastErrors: ['iban:pattern'] } },
    ]);
    expect((await atDesk((tx) => takeConversation(tx, id, 'w1'))).ok).toBe(true);
    expect(await atDesk((tx) => takeConversation(tx, id, 'w2'))).toMatchObject({
      ok: false,
      error: { code: 'conversation.not-yours' },
    });
    expect((await atDesk((tx) => answerConversation(tx, id, 'w2', 'Hallo'))).ok).toBe(false);
    expect(await atDesk((tx) => answerConversation(tx, id, 'w1', 'Ik help u'))).toMatchObject({
      value: { state: 'answered', lines: [{ from: 'resident' }, { from: 'worker', text: 'Ik help u' }] },
    });
    expect((await atDesk((tx) => closeConversation(tx, id, 'w1', 'uitgelegd'))).ok).toBe(true);
    expect(await atDesk(openConversations)).toEqual([]);
    expect(await atDesk((tx) => readStream(tx, `conversation/${id}`))).toMatchObject([
      { type: 'nl.eenloket.help.answered', data: { conversationId: id, text: 'Ik help u' } },
      { type: 'nl.eenloket.help.closed', data: { conversationId: id, cause: 'uitgelegd' } },
    ]);
    expect((await atDesk((tx) => answerConversation(tx, id, 'w1', 'nog iets'))).ok).toBe(false);
  });
});
