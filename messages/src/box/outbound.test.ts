import { randomUUID } from 'node:crypto';
import type { Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.ts';
import { sampleEvent, sampleLetter } from '../../testing/sample-event.ts';
import { messageBox, outboundOf, receiveCaseEvent, setPreference, type Preference } from '../index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'messages']);
});
afterAll(() => db.close());

const at = <T>(work: (tx: Transaction) => Promise<T>, organisation = 'loket') =>
  db.database.transaction(as(organisation), work);
const prefers = async (change: Partial<Preference>): Promise<string> => {
  const person = randomUUID();
  const preference: Preference = { channel: 'messageBox', language: 'nl', ...change };
  await at((tx) => setPreference(tx, person, preference));
  return person;
};

describe('the channel of choice', () => {
  it('by post sends the whole letter, and the box says so', async () => {
    const person = await prefers({ channel: 'post' });
    const letter = sampleLetter(person);
    await at((tx) => receiveCaseEvent(tx, letter));
    await at((tx) => receiveCaseEvent(tx, letter));
    const [message] = await at((tx) => messageBox(tx, person));
    expect(message?.toGoOutBy).toBe('post');
    expect(await at((tx) => outboundOf(tx, person))).toMatchObject([
      { messageId: message?.id, channel: 'post', subject: 'Kinderbijslag', body: 'U krijgt' },
    ]);
  });
  it('by e-mail sends a notice without a word of the message, in the language of choice', async () => {
    const person = await prefers({ channel: 'email', language: 'en' });
    await at((tx) => receiveCaseEvent(tx, sampleEvent('nl.eenloket.case.decided', {}, person)));
    const [sent] = await at((tx) => outboundOf(tx, person));
    expect(sent).toMatchObject({ channel: 'email', subject: 'There is a new message for you' });
    expect(`${sent?.subject} ${sent?.body}`).not.toMatch(/outcome/i);
  });
  it('of the message box alone sends nothing else', async () => {
    const person = await prefers({});
    await at((tx) => receiveCaseEvent(tx, sampleLetter(person)));
    expect(await at((tx) => outboundOf(tx, person))).toEqual([]);
    expect((await at((tx) => messageBox(tx, person)))[0]).not.toHaveProperty('toGoOutBy');
  });
  it('does not send a resident her own words', async () => {
    const person = await prefers({ channel: 'post' });
    await at((tx) => receiveCaseEvent(tx, sampleEvent('nl.eenloket.journey.approved', {}, person)));
    expect(await at((tx) => outboundOf(tx, person))).toEqual([]);
  });
  it('is seen by no other organisation and no other person', async () => {
    const person = await prefers({ channel: 'post' });
    await at((tx) => receiveCaseEvent(tx, sampleLetter(person)));
    expect(await at((tx) => outboundOf(tx, person), 'svb')).toEqual([]);
    expect(await at((tx) => outboundOf(tx, randomUUID()))).toEqual([]);
  });
});

describe('the language of choice', () => {
  it.each([
    ['nl', 'Er is een uitkomst'],
    ['en', 'There is an outcome'],
  ] as const)('%s is that of every message', async (language, subject) => {
    const person = await prefers({ language });
    await at((tx) => receiveCaseEvent(tx, sampleEvent('nl.eenloket.case.decided', {}, person)));
    expect(await at((tx) => messageBox(tx, person))).toMatchObject([{ subject, language }]);
  });
  it('leaves a letter in the language it was written in', async () => {
    const person = await prefers({ language: 'en' });
    await at((tx) => receiveCaseEvent(tx, sampleLetter(person, { language: 'nl' })));
    expect(await at((tx) => messageBox(tx, person))).toMatchObject([{ language: 'nl' }]);
  });
});
