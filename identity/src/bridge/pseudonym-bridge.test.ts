import { randomBytes } from 'node:crypto';
import type { DatabaseOf, Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { appendedEvents, HandClock, random, workAs } from '../../testing/work.js';
import { bsn } from '../persons/bsn.js';
import { createPersons } from '../persons/create-persons.js';
import { pseudonymBridge } from './pseudonym-bridge.js';

const persons = createPersons({
  keys: { encryption: randomBytes(32), lookup: randomBytes(32) },
  random,
  clock: new HandClock(),
  logBsnRead: async () => undefined,
});

let one: TestDatabase;
let other: TestDatabase;
// The counter and the municipality live in one database, SVB in another.
const databaseOf: DatabaseOf = (organisation) => (organisation === 'svb' ? other : one).database;
const bridge = pseudonymBridge({ databaseOf, persons, random });
const at = <T>(organisation: string, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  databaseOf(organisation).transaction(workAs(organisation), work);

beforeAll(async () => {
  [one, other] = await Promise.all([
    testDatabase(['store', 'identity']),
    testDatabase(['store', 'identity']),
  ]);
});
afterAll(() => Promise.all([one.close(), other.close()]));

describe('the bridge between the pseudonyms of two organisations', () => {
  it.each(['gemeente-utrecht', 'svb'])('finds the person with the same BSN at %s', async (to) => {
    const number = bsn('999941379');
    const here = await at('loket', (tx) => persons.personByBsn(tx, number));
    const there = await at(to, (tx) => persons.personByBsn(tx, number));
    expect(await bridge.translate('loket', to, { pseudonym: here })).toEqual({ pseudonym: there });
    expect(there).not.toBe(here);
  });
  it('makes the person whom the recipient does not know yet', async () => {
    const number = bsn('999941744');
    const here = await at('loket', (tx) => persons.personByBsn(tx, number));
    const { pseudonym } = await bridge.translate('loket', 'svb', { pseudonym: here });
    expect(await at('svb', (tx) => persons.personByBsn(tx, number))).toBe(pseudonym);
  });
  it('gives the same answer each time, also to ten at once', async () => {
    const here = await at('loket', (tx) => persons.personByBsn(tx, bsn('999942116')));
    const all = await Promise.all(
      Array.from({ length: 10 }, () => bridge.translate('loket', 'svb', { pseudonym: here })),
    );
    expect(new Set(all.map(({ pseudonym }) => pseudonym)).size).toBe(1);
  });
  it('goes back to where it came from', async () => {
    const here = await at('loket', (tx) => persons.personByAlias(tx, 'child-back'));
    const there = await bridge.translate('loket', 'svb', { pseudonym: here });
    expect(await bridge.translate('svb', 'loket', there)).toEqual({ pseudonym: here });
  });
  it('recognises an unborn child by its alias', async () => {
    const here = await at('loket', (tx) => persons.personByAlias(tx, 'child-2'));
    const { pseudonym } = await bridge.translate('loket', 'svb', { pseudonym: here });
    expect(await at('svb', (tx) => persons.personByAlias(tx, 'child-2'))).toBe(pseudonym);
  });
  it('carries the BSN of a child that was registered meanwhile to who knew it by alias', async () => {
    const number = bsn('999942487');
    const atCounter = await at('loket', (tx) => persons.personByAlias(tx, 'child-3'));
    const { pseudonym: atTown = '' } = await bridge.translate('loket', 'gemeente-utrecht', {
      pseudonym: atCounter,
    });
    const { pseudonym: atSvb = '' } = await bridge.translate('loket', 'svb', { pseudonym: atCounter });
    await at('gemeente-utrecht', (tx) => persons.attachBsn(tx, atTown, number));
    expect(await bridge.translate('gemeente-utrecht', 'svb', { subjects: { child: atTown } })).toEqual({
      subjects: { child: atSvb },
    });
    expect(await at('svb', (tx) => persons.bsnOf(tx, atSvb, 'persons register'))).toBe(number);
  });
  it('merges at the recipient when both were known there', async () => {
    const number = bsn('999942852');
    const child = await at('svb', (tx) => persons.personByAlias(tx, 'child-4'));
    const registered = await at('svb', (tx) => persons.personByBsn(tx, number));
    const here = await at('loket', async (tx) =>
      persons.attachBsn(tx, await persons.personByAlias(tx, 'child-4'), number),
    );
    expect(await bridge.translate('loket', 'svb', { pseudonym: here })).toEqual({ pseudonym: registered });
    expect(await appendedEvents(other)).toMatchObject([{ organisation: 'svb', stream: `person/${child}` }]);
  });
  it('translates everyone in an event, and keeps the roles', async () => {
    const [mother, child] = await at('loket', async (tx) => [
      await persons.personByBsn(tx, bsn('999943224')),
      await persons.personByAlias(tx, 'child-5'),
    ]);
    const there = await bridge.translate('loket', 'svb', {
      pseudonym: mother ?? '',
      subjects: { parent: mother ?? '', child: child ?? '' },
    });
    expect(there.subjects?.['parent']).toBe(there.pseudonym);
    expect(there.subjects?.['child']).not.toBe(there.pseudonym);
  });
  it('asks one thing at each side for everyone whom both know', async () => {
    const [mother, child] = await at('loket', async (tx) => [
      await persons.personByBsn(tx, bsn('999943595')),
      await persons.personByAlias(tx, 'child-7'),
    ]);
    const asked: string[] = [];
    const counted: DatabaseOf = (organisation) => ({
      ...databaseOf(organisation),
      transaction: (context, work) =>
        databaseOf(organisation).transaction(context, (tx) =>
          work({
            ...tx,
            context,
            query: (sql, parameters) => (asked.push(organisation), tx.query(sql, parameters)),
          }),
        ),
    });
    const family = { pseudonym: mother ?? '', subjects: { child: child ?? '' } };
    const before = await bridge.translate('loket', 'svb', family);
    const counting = pseudonymBridge({ databaseOf: counted, persons, random });
    expect(await counting.translate('loket', 'svb', family)).toEqual(before);
    expect(asked).toEqual(['loket', 'svb']);
  });
  it('has nothing to do for an event about nobody', async () => {
    expect(await bridge.translate('loket', 'svb', {})).toEqual({});
  });
  it('refuses a pseudonym that the sender does not know', async () => {
    const stranger = await at('svb', (tx) => persons.personByAlias(tx, 'child-6'));
    await expect(
      bridge.translate('loket', 'gemeente-utrecht', { pseudonym: stranger }),
    ).rejects.toMatchObject({
      code: 'identity.unknownPerson',
    });
  });
  it('shows the recipient none of the sender’s ids', async () => {
    const ids = (await one.asOwner<{ person_id: string }>('select person_id from identity.person')).map(
      ({ person_id }) => person_id,
    );
    const [row] = await other.asOwner<{ text: string }>(
      `select string_agg(alias || person_id, ' ') as text from identity.alias`,
    );
    for (const id of ids) expect(row?.text).not.toContain(id);
  });
});
