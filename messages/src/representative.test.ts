import { randomUUID } from 'node:crypto';
import { processingOf } from '@eenloket/ledger';
import type { Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.ts';
import { at } from '../testing/sample-event.ts';
import { dossierOf, messageBox, type Representative } from './index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'ledger', 'messages']);
});
afterAll(() => db.close());

const atCounter = <T>(work: (tx: Transaction) => Promise<T>) => db.database.transaction(as('loket'), work);
const by = (): Representative => ({ personId: randomUUID(), mandateId: 'm1', at });

describe('a look by a representative', () => {
  it.each([
    ['the message box', 'berichten', (tx: Transaction, person: string) => messageBox(tx, person, by())],
    ['the dossier', 'dossier', (tx: Transaction, person: string) => dossierOf(tx, person, by())],
  ] as const)('at %s is visible to the person represented, with its ground', async (_name, data, look) => {
    const person = randomUUID();
    await atCounter<unknown>((tx) => look(tx, person));
    expect(await atCounter((tx) => processingOf(tx, person))).toMatchObject([
      {
        organisation: 'loket',
        role: 'representative',
        action: 'read',
        purpose: 'purpose.actUnderMandate',
        legalBasis: { bwb: 'BWBR0005537', article: '2:1' },
        facts: [data],
      },
    ]);
  });
  it('stands or falls with the look itself', async () => {
    const person = randomUUID();
    const broken = atCounter(async (tx) => {
      await messageBox(tx, person, by());
      throw new Error('the page broke');
    });
    await expect(broken).rejects.toThrow('the page broke');
    expect(await atCounter((tx) => processingOf(tx, person))).toEqual([]);
  });
});

it('a look at one’s own data writes no line', async () => {
  const person = randomUUID();
  await atCounter((tx) => messageBox(tx, person));
  await atCounter((tx) => dossierOf(tx, person));
  expect(await atCounter((tx) => processingOf(tx, person))).toEqual([]);
});
