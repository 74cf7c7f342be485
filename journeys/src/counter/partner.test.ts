import { randomUUID } from 'node:crypto';
import { readStream, type Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.ts';
import { approve, on, ready, takeOver } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import { journeysWaitingFor, runCommand, type JourneyCommand, type Persons } from '../index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'ledger', 'journeys']);
});
afterAll(() => db.close());

const catalogue = sampleCatalogue();
const at = <T>(work: (tx: Transaction) => Promise<T>, organisation = 'loket') =>
  db.database.transaction(as(organisation), work);
const run = (journeyId: string, persons: Persons, command: JourneyCommand) =>
  at((tx) => runCommand(tx, catalogue, { journeyId, commandId: randomUUID(), command, persons }));
const agree: JourneyCommand = { type: 'approveAsPartner', on };
const decline: JourneyCommand = { type: 'declineAsPartner', on };
// The resident says something about the partner: that is not the resident's to give.
const told: JourneyCommand = { type: 'answer', fact: 'partner.naam', value: 'Tim', on };

const begin = async (persons: Persons, more: readonly JourneyCommand[] = []): Promise<string> => {
  const journeyId = randomUUID();
  for (const command of [...ready(randomUUID()), told, ...more]) {
    const own = command.type === 'start' ? { ...command, journeyId } : command;
    const done = await run(journeyId, persons, own);
    if (!done.ok) throw done.error;
  }
  return journeyId;
};
const couple = () => ({ person: randomUUID(), partner: randomUUID() });
const stream = (journeyId: string) => at((tx) => readStream(tx, `journey/${journeyId}`));
const waiting = (partner: string, organisation = 'loket') =>
  at((tx) => journeysWaitingFor(tx, partner), organisation);

describe('the approval of the partner', () => {
  it('is given by the registered partner, under the own login, and by nobody else', async () => {
    const persons = couple();
    const journeyId = await begin(persons);
    const code = async (by: Persons) => {
      const done = await run(journeyId, by, agree);
      return done.ok ? 'ok' : done.error.code;
    };
    expect(await code(persons)).toBe('journey.not-partner');
    expect(await code({ person: randomUUID() })).toBe('journey.missing');
    const claimed = randomUUID();
    expect(await code({ person: claimed, partner: claimed })).toBe('journey.missing');
    expect(await code({ person: persons.partner })).toBe('ok');
  });
  it('cannot be claimed where the register knows no partner', async () => {
    const journeyId = await begin({ person: randomUUID() });
    const stranger = randomUUID();
    expect(await run(journeyId, { person: stranger, partner: stranger }, agree)).toMatchObject({
      error: { code: 'journey.missing' },
    });
  });
  it('is the only thing the partner can do in the journey', async () => {
    const persons = couple();
    const journeyId = await begin(persons);
    for (const command of [approve, told, { type: 'stop', reason: 'childDied', takeOver, on } as const])
      expect(await run(journeyId, { person: persons.partner }, command)).toMatchObject({
        error: { code: 'journey.missing' },
      });
  });
  it('leaves the journey the resident’s: its events are about her', async () => {
    const persons = couple();
    const journeyId = await begin(persons);
    await run(journeyId, { person: persons.partner }, agree);
    expect((await stream(journeyId)).at(-1)).toMatchObject({
      type: 'nl.eenloket.journey.partner-approved',
      subjectPseudonym: persons.person,
      subjects: { partner: persons.partner },
    });
  });
  it('before the sending lets the facts travel', async () => {
    const persons = couple();
    const journeyId = await begin(persons);
    await run(journeyId, { person: persons.partner }, agree);
    await run(journeyId, persons, approve);
    const sent = (await stream(journeyId)).filter(({ type }) => type.endsWith('.part-approved'));
    expect(JSON.stringify(sent)).not.toContain('partnerNotApproved');
    expect(JSON.stringify(sent)).toContain('Tim');
  });
  it('after the sending completes each part with what it waited for, once', async () => {
    const persons = couple();
    const journeyId = await begin(persons, [approve]);
    const before = (await stream(journeyId)).length;
    await run(journeyId, { person: persons.partner }, agree);
    await run(journeyId, { person: persons.partner }, agree);
    const later = (await stream(journeyId)).slice(before);
    expect(later.map(({ type, data }) => [type.split('.').pop(), data['organisation']])).toEqual([
      ['partner-approved', undefined],
      ['facts-sent', 'svb'],
      ['facts-sent', 'zorgverzekeraar'],
    ]);
    expect(later[1]?.data['facts']).toEqual({
      'partner.naam': {
        value: { state: 'known', value: 'Tim' },
        origin: { source: 'resident', validFrom: on },
      },
    });
  });
});

describe('the no of the partner', () => {
  const types = async (journeyId: string, from: number) =>
    (await stream(journeyId))
      .slice(from)
      .map(({ type, data }) => [type.split('.').pop(), data['organisation']]);
  it('is said by the registered partner and by nobody else', async () => {
    const persons = couple();
    const journeyId = await begin(persons);
    expect(await run(journeyId, persons, decline)).toMatchObject({ error: { code: 'journey.not-partner' } });
    expect(await run(journeyId, { person: randomUUID() }, decline)).toMatchObject({
      error: { code: 'journey.missing' },
    });
  });
  it('is kept once, and tells each organisation that waits, without a value', async () => {
    const persons = couple();
    const journeyId = await begin(persons, [approve]);
    const before = (await stream(journeyId)).length;
    await run(journeyId, { person: persons.partner }, decline);
    await run(journeyId, { person: persons.partner }, decline);
    expect(await types(journeyId, before)).toEqual([
      ['partner-declined', undefined],
      ['facts-sent', 'svb'],
      ['facts-sent', 'zorgverzekeraar'],
    ]);
    const told = JSON.stringify((await stream(journeyId)).slice(before));
    expect(told).toContain('"reason":"partnerDeclined"');
    expect(told).not.toContain('Tim');
    expect((await waiting(persons.partner))[0]?.facts).toMatchObject([
      { declined: true },
      { declined: true },
    ]);
  });
  it('can be changed to a yes as long as an organisation waits, and a yes not to a no', async () => {
    const persons = couple();
    const journeyId = await begin(persons, [approve]);
    await run(journeyId, { person: persons.partner }, decline);
    const before = (await stream(journeyId)).length;
    await run(journeyId, { person: persons.partner }, agree);
    await run(journeyId, { person: persons.partner }, decline);
    expect(await types(journeyId, before)).toEqual([
      ['partner-approved', undefined],
      ['facts-sent', 'svb'],
      ['facts-sent', 'zorgverzekeraar'],
    ]);
    expect(JSON.stringify((await stream(journeyId)).slice(before))).toContain('Tim');
    expect(await waiting(persons.partner)).toEqual([]);
  });
  it('before the sending leaves the facts out, and says why', async () => {
    const persons = couple();
    const journeyId = await begin(persons);
    await run(journeyId, { person: persons.partner }, decline);
    await run(journeyId, persons, approve);
    const sent = (await stream(journeyId)).filter(({ type }) => type.endsWith('.part-approved'));
    expect(JSON.stringify(sent)).toContain('partnerDeclined');
    expect(JSON.stringify(sent)).not.toContain('Tim');
  });
});

describe('the list of a partner', () => {
  it('says which own facts go to whom, and nothing else of the journey', async () => {
    const persons = couple();
    const journeyId = await begin(persons);
    expect(await waiting(persons.partner)).toEqual([
      {
        journeyId,
        facts: [
          { fact: 'partner.naam', pack: 'svb/kinderbijslag', organisation: 'svb' },
          {
            fact: 'partner.naam',
            pack: 'zorgverzekeraar/inschrijving-kind',
            organisation: 'zorgverzekeraar',
          },
        ],
      },
    ]);
  });
  it('is the same after the sending, and empty after the approval', async () => {
    const persons = couple();
    const journeyId = await begin(persons, [approve]);
    expect((await waiting(persons.partner))[0]?.facts).toHaveLength(2);
    await run(journeyId, { person: persons.partner }, agree);
    expect(await waiting(persons.partner)).toEqual([]);
  });
  it('is empty after a stop, for another person, and at another organisation', async () => {
    const persons = couple();
    const journeyId = await begin(persons);
    expect(await waiting(persons.person)).toEqual([]);
    expect(await waiting(persons.partner, 'svb')).toEqual([]);
    await run(journeyId, persons, { type: 'stop', reason: 'childDied', takeOver, on });
    expect(await waiting(persons.partner)).toEqual([]);
  });
});
