import { randomBytes } from 'node:crypto';
import type { LegalDate } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { appendedEvents, HandClock, random, workAs } from '../../testing/work.js';
import { createPersons } from '../persons/create-persons.js';
import { createMandates } from './create-mandates.js';
import { covers, type Mandate } from './mandate.js';

const clock = new HandClock();
const mandates = createMandates({ random, clock });
const persons = createPersons({
  keys: { encryption: randomBytes(32), lookup: randomBytes(32) },
  random,
  clock,
  logBsnRead: async () => undefined,
});
let db: TestDatabase;
let wanted: Omit<Mandate, 'id'>;
const inside = <T>(work: (tx: Transaction) => Promise<T>, organisation = 'loket'): Promise<T> =>
  db.database.transaction(workAs(organisation), work);
const date = (text: string): LegalDate => text as LegalDate;
const give = async (changes: Partial<Mandate> = {}): Promise<Mandate> => {
  const given = await inside((tx) => mandates.give(tx, { ...wanted, ...changes }));
  if (!given.ok) throw given.error;
  return given.value;
};
const held = (): Promise<readonly Mandate[]> => inside((tx) => mandates.heldBy(tx, wanted.representativeId));

beforeAll(async () => {
  db = await testDatabase(['store', 'identity']);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.asOwner('truncate identity.person, store.event cascade');
  const [personId, representativeId] = await inside(async (tx) => [
    await persons.personByAlias(tx, 'rosa'),
    await persons.personByAlias(tx, 'ingrid'),
  ]);
  wanted = {
    personId: personId ?? '',
    representativeId: representativeId ?? '',
    services: ['svb/kinderbijslag'],
    validFrom: date('2026-03-16'),
    source: 'self',
  };
});

describe('a mandate', () => {
  it('is found by who holds it and by who gave it', async () => {
    const mandate = await give();
    expect(await held()).toEqual([mandate]);
    expect(await inside((tx) => mandates.givenBy(tx, wanted.personId))).toEqual([mandate]);
    expect(await inside((tx) => mandates.heldBy(tx, wanted.personId))).toEqual([]);
  });
  it('is in force from its first day to its last, both included', async () => {
    await give({ validFrom: date('2026-03-16'), validUntil: date('2026-03-16') });
    expect(await held()).toHaveLength(1);
  });
  it('is not in force before its first day or after its last', async () => {
    await give({ validFrom: date('2026-03-17') });
    await give({ validFrom: date('2026-03-01'), validUntil: date('2026-03-15') });
    expect(await held()).toEqual([]);
  });
  it('is over at once when it is ended', async () => {
    const { id } = await give();
    await inside((tx) => mandates.end(tx, id));
    expect(await held()).toEqual([]);
  });
  it('is an event about both persons when given and when ended, and ending twice is one event', async () => {
    const { id } = await give();
    await inside((tx) => mandates.end(tx, id));
    await inside((tx) => mandates.end(tx, id));
    expect(await appendedEvents(db)).toMatchObject(
      ['given', 'ended'].map((happened, at) => ({
        stream: `mandate/${id}`,
        version: at + 1,
        type: `nl.eenloket.identity.mandate-${happened}`,
        subject: wanted.personId,
        subjects: { representative: wanted.representativeId },
      })),
    );
  });
  it('is not ended, nor seen, by another organisation', async () => {
    const { id } = await give();
    await inside((tx) => mandates.end(tx, id), 'svb');
    expect(await held()).toHaveLength(1);
    expect(await inside((tx) => mandates.heldBy(tx, wanted.representativeId), 'svb')).toEqual([]);
  });
  it.each([
    ['identity.mandateToSelf', (): Partial<Mandate> => ({ representativeId: wanted.personId })],
    ['identity.mandateForNothing', (): Partial<Mandate> => ({ services: [] })],
    ['identity.mandateEndsBeforeItStarts', (): Partial<Mandate> => ({ validUntil: date('2026-03-15') })],
  ])('is refused with %s, and leaves nothing', async (code, changes) => {
    const given = await inside((tx) => mandates.give(tx, { ...wanted, ...changes() }));
    expect(given).toMatchObject({ ok: false, error: { code } });
    expect(await db.asOwner('select from identity.mandate')).toEqual([]);
  });
});

describe('what a mandate covers', () => {
  it('is the services it names, or all', () => {
    expect(covers({ services: ['svb/kinderbijslag'] }, 'svb/kinderbijslag')).toBe(true);
    expect(covers({ services: ['svb/kinderbijslag'] }, 'svb/aow')).toBe(false);
    expect(covers({ services: ['*'] }, 'svb/aow')).toBe(true);
  });
});
