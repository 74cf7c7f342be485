import { randomBytes } from 'node:crypto';
import type { Transaction } from '@eenloket/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { appendedEvents, HandClock, random, workAs } from '../../testing/work.js';
import { bsn } from './bsn.js';
import { createPersons } from './create-persons.js';
import type { Persons } from './persons.js';

const first = bsn('999941379');
const second = bsn('999941744');
const keys = { encryption: randomBytes(32), lookup: randomBytes(32) };

let db: TestDatabase;
let persons: Persons;
let reads: { personId: string; reason: string }[];
const inside = <T>(work: (tx: Transaction) => Promise<T>, organisation = 'svb'): Promise<T> =>
  db.database.transaction(workAs(organisation), work);

beforeAll(async () => {
  db = await testDatabase(['store', 'identity']);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.asOwner('truncate identity.person, store.event cascade');
  reads = [];
  persons = createPersons({
    keys,
    random,
    clock: new HandClock(),
    logBsnRead: async (_tx, read) => void reads.push(read),
  });
});

describe('a person with a BSN', () => {
  it('is made once and found ever after', async () => {
    const made = await inside((tx) => persons.personByBsn(tx, first));
    expect(await inside((tx) => persons.personByBsn(tx, first))).toBe(made);
    expect(await inside((tx) => persons.personByBsn(tx, second))).not.toBe(made);
  });
  it('is made once by twenty at the same time', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, () => inside((tx) => persons.personByBsn(tx, first))),
    );
    expect(new Set(all).size).toBe(1);
    expect(await db.asOwner('select from identity.identity')).toHaveLength(1);
    expect(await db.asOwner('select from identity.person')).toHaveLength(1);
  });
  it('is another person id in every organisation', async () => {
    const here = await inside((tx) => persons.personByBsn(tx, first));
    const there = await inside((tx) => persons.personByBsn(tx, first), 'toeslagen');
    expect(there).not.toBe(here);
  });
  it('has the BSN nowhere readable in the database', async () => {
    await inside((tx) => persons.personByBsn(tx, first));
    const [row] = await db.asOwner<{ all: string }>(
      `select encode(bsn_encrypted, 'escape') || encode(bsn_hmac, 'escape') as all from identity.identity`,
    );
    expect(row?.all).not.toContain(first);
  });
  it('has the BSN read only with a line in the log', async () => {
    const person = await inside((tx) => persons.personByBsn(tx, first));
    expect(await inside((tx) => persons.bsnOf(tx, person, 'persons register'))).toBe(first);
    expect(reads).toEqual([{ personId: person, reason: 'persons register' }]);
  });
  it('does not give the BSN when the log cannot be written', async () => {
    const person = await inside((tx) => persons.personByBsn(tx, first));
    const unlogged = createPersons({
      keys,
      random,
      clock: new HandClock(),
      logBsnRead: () => Promise.reject(new Error('the log is full')),
    });
    await expect(inside((tx) => unlogged.bsnOf(tx, person, 'persons register'))).rejects.toThrow(
      'the log is full',
    );
  });
});

describe('a person of another organisation', () => {
  it('is unknown here', async () => {
    const person = await inside((tx) => persons.personByBsn(tx, first));
    await expect(inside((tx) => persons.bsnOf(tx, person, 'curious'), 'toeslagen')).rejects.toMatchObject({
      code: 'identity.unknownPerson',
    });
  });
  it('is not even seen by a query without a condition', async () => {
    await inside((tx) => persons.personByBsn(tx, first));
    await inside((tx) => persons.personByAlias(tx, 'child-1'));
    for (const table of ['person', 'identity', 'alias'])
      expect((await inside((tx) => tx.query(`select from identity.${table}`), 'toeslagen')).rowCount).toBe(0);
  });
  it('cannot be written by naming the other organisation', async () => {
    const sql = `insert into identity.person (organisation_id, person_id, created_at) values ('svb', gen_random_uuid(), now())`;
    await expect(inside((tx) => tx.query(sql), 'toeslagen')).rejects.toThrow('row-level security');
  });
});

describe('a child without BSN', () => {
  it('is found by its alias', async () => {
    const child = await inside((tx) => persons.personByAlias(tx, 'child-1'));
    expect(await inside((tx) => persons.personByAlias(tx, 'child-1'))).toBe(child);
    expect(await inside((tx) => persons.bsnOf(tx, child, 'letter'))).toBeUndefined();
    expect(reads).toEqual([]);
  });
  it('is made once by twenty at the same time', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, () => inside((tx) => persons.personByAlias(tx, 'child-1'))),
    );
    expect(new Set(all).size).toBe(1);
  });
  it('stays the same person when it gets a BSN', async () => {
    const child = await inside((tx) => persons.personByAlias(tx, 'child-1'));
    expect(await inside((tx) => persons.attachBsn(tx, child, first))).toBe(child);
    expect(await inside((tx) => persons.personByBsn(tx, first))).toBe(child);
    expect(await appendedEvents(db)).toEqual([]);
  });
  it('gets the same BSN twice without effect', async () => {
    const child = await inside((tx) => persons.personByAlias(tx, 'child-1'));
    await inside((tx) => persons.attachBsn(tx, child, first));
    await inside((tx) => persons.attachBsn(tx, child, first));
    expect(await db.asOwner('select from identity.identity')).toHaveLength(1);
  });
  it('does not get a second, different BSN', async () => {
    const child = await inside((tx) => persons.personByAlias(tx, 'child-1'));
    await inside((tx) => persons.attachBsn(tx, child, first));
    await expect(inside((tx) => persons.attachBsn(tx, child, second))).rejects.toMatchObject({
      code: 'identity.otherBsn',
    });
  });
});

describe('merging', () => {
  it('happens when the BSN was known already, and is an event', async () => {
    const registered = await inside((tx) => persons.personByBsn(tx, first));
    const child = await inside((tx) => persons.personByAlias(tx, 'child-1'));
    expect(await inside((tx) => persons.attachBsn(tx, child, first))).toBe(registered);
    expect(await appendedEvents(db)).toEqual([
      {
        organisation: 'svb',
        stream: `person/${child}`,
        version: 1,
        type: 'nl.eenloket.identity.person-merged',
        subject: registered,
        subjects: { merged: child },
      },
    ]);
  });
  it('lets the old id and the alias lead to the survivor', async () => {
    const registered = await inside((tx) => persons.personByBsn(tx, first));
    const child = await inside((tx) => persons.personByAlias(tx, 'child-1'));
    await inside((tx) => persons.attachBsn(tx, child, first));
    expect(await inside((tx) => persons.survivor(tx, child))).toBe(registered);
    expect(await inside((tx) => persons.personByAlias(tx, 'child-1'))).toBe(registered);
    expect(await inside((tx) => persons.bsnOf(tx, child, 'persons register'))).toBe(first);
  });
  it('is one step to the survivor, however often it happened', async () => {
    const one = await inside((tx) => persons.personByAlias(tx, 'a'));
    const two = await inside((tx) => persons.personByAlias(tx, 'b'));
    const both = await inside((tx) => persons.recognise(tx, { aliases: ['a', 'b'] }));
    const registered = await inside((tx) => persons.personByBsn(tx, first));
    await inside((tx) => persons.attachBsn(tx, both, first));
    for (const id of [one, two, both])
      expect(await inside((tx) => persons.survivor(tx, id))).toBe(registered);
  });
  it('is undone with the transaction', async () => {
    await inside((tx) => persons.personByBsn(tx, first));
    const child = await inside((tx) => persons.personByAlias(tx, 'child-1'));
    await inside(async (tx) => {
      await persons.attachBsn(tx, child, first);
      throw new Error('later trouble');
    }).catch(() => undefined);
    expect(await inside((tx) => persons.survivor(tx, child))).toBe(child);
  });
});

describe('recognising whom another organisation knows', () => {
  it('gives the BSN to the child that was known by alias only', async () => {
    const child = await inside((tx) => persons.personByAlias(tx, 'child-1'));
    expect(await inside((tx) => persons.recognise(tx, { bsn: first, aliases: ['child-1'] }))).toBe(child);
    expect(await inside((tx) => persons.personByBsn(tx, first))).toBe(child);
  });
  it('merges the two when BSN and alias were two persons here', async () => {
    const child = await inside((tx) => persons.personByAlias(tx, 'child-1'));
    const registered = await inside((tx) => persons.personByBsn(tx, first));
    expect(await inside((tx) => persons.recognise(tx, { bsn: first, aliases: ['child-1'] }))).toBe(
      registered,
    );
    expect(await inside((tx) => persons.survivor(tx, child))).toBe(registered);
  });
  it('keeps the person with a BSN when two aliases turn out to be one person', async () => {
    const plain = await inside((tx) => persons.personByAlias(tx, 'a'));
    const registered = await inside((tx) => persons.personByAlias(tx, 'b'));
    await inside((tx) => persons.attachBsn(tx, registered, first));
    expect(await inside((tx) => persons.recognise(tx, { aliases: ['a', 'b'] }))).toBe(registered);
    expect(await inside((tx) => persons.survivor(tx, plain))).toBe(registered);
  });
  it('refuses to make one of two people with different BSNs', async () => {
    const one = await inside((tx) => persons.recognise(tx, { bsn: first, aliases: ['a'] }));
    await inside((tx) => persons.recognise(tx, { bsn: second, aliases: ['b'] }));
    await expect(inside((tx) => persons.recognise(tx, { aliases: ['a', 'b'] }))).rejects.toMatchObject({
      code: 'identity.otherBsn',
    });
    expect(await inside((tx) => persons.survivor(tx, one))).toBe(one);
  });
});
