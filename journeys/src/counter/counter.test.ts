import { randomUUID } from 'node:crypto';
import { processingOf } from '@eenloket/ledger';
import { readStream, type StoredEvent, type Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, StandingClock } from '../../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.ts';
import { approve, on, ready, takeOver } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import { receiveCaseEvent, requestHelp, runCommand, trackerFor, type JourneyCommand } from '../index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'ledger', 'journeys']);
});
afterAll(() => db.close());

const catalogue = sampleCatalogue();
const at = <T>(work: (tx: Transaction) => Promise<T>, organisation = 'loket') =>
  db.database.transaction(as(organisation), work);
const run = (journeyId: string, person: string, command: JourneyCommand, commandId: string = randomUUID()) =>
  at((tx) => runCommand(tx, catalogue, { journeyId, commandId, command, persons: { person } }));
const begin = async (person: string): Promise<string> => {
  const journeyId = randomUUID();
  const child = randomUUID();
  for (const command of ready(child)) {
    const own = command.type === 'start' ? { ...command, journeyId } : command;
    const done = await run(journeyId, person, own);
    if (!done.ok) throw done.error;
  }
  return journeyId;
};
const stream = (journeyId: string) => at((tx) => readStream(tx, `journey/${journeyId}`));

describe('a journey at the counter', () => {
  it('is approved once, also by two clicks at the same time', async () => {
    const person = randomUUID();
    const journeyId = await begin(person);
    await Promise.allSettled([run(journeyId, person, approve), run(journeyId, person, approve)]);
    await run(journeyId, person, approve);
    const events = await stream(journeyId);
    expect(events.filter(({ type }) => type.endsWith('.part-approved'))).toHaveLength(3);
    expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
    expect(await at((tx) => trackerFor(tx, person))).toHaveLength(3);
  });
  it('names the child to the organisations of its parts, by pseudonym', async () => {
    const person = randomUUID();
    const journeyId = await begin(person);
    await run(journeyId, person, approve);
    for (const event of (await stream(journeyId)).filter(({ type }) => type.endsWith('.part-approved')))
      expect(event.subjects).toEqual({ child: event.data['childRef'] });
  });
  it('runs a command once for one command id', async () => {
    const person = randomUUID();
    const journeyId = await begin(person);
    const before = (await stream(journeyId)).length;
    const answer: JourneyCommand = { type: 'answer', fact: 'aanvrager.telefoon', value: '030', on };
    await run(journeyId, person, answer, 'command-1');
    await run(journeyId, person, answer, 'command-1');
    expect(await stream(journeyId)).toHaveLength(before + 1);
  });
  it('does not exist for another resident or another organisation', async () => {
    const person = randomUUID();
    const journeyId = await begin(person);
    expect(await run(journeyId, randomUUID(), approve)).toMatchObject({ error: { code: 'journey.missing' } });
    await run(journeyId, person, approve);
    expect(await at((tx) => trackerFor(tx, randomUUID()))).toEqual([]);
    expect(await at((tx) => trackerFor(tx, person), 'svb')).toEqual([]);
  });
});

describe('a journey that stops', () => {
  const conversation = (journeyId: string) => at((tx) => readStream(tx, `conversation/${journeyId}.stopped`));
  const stop: JourneyCommand = { type: 'stop', reason: 'childDied', takeOver, on };
  it('is handed to one worker of the contact centre, with its context, once', async () => {
    const person = randomUUID();
    const journeyId = await begin(person);
    await run(journeyId, person, stop);
    await run(journeyId, person, stop);
    expect(await conversation(journeyId)).toMatchObject([
      {
        type: 'nl.eenloket.help.requested',
        subjectPseudonym: person,
        data: { journeyId, lifeEvent: 'kind-krijgen', stopped: 'childDied', lastErrors: [] },
      },
    ]);
  });
  it('is handed over with nothing when it goes on', async () => {
    const journeyId = await begin(randomUUID());
    expect(await conversation(journeyId)).toEqual([]);
  });
  it('is visible to the person represented when a representative looks', async () => {
    const person = randomUUID();
    const by = { personId: randomUUID(), mandateId: 'm1', at: new StandingClock().now() };
    await at((tx) => trackerFor(tx, person, by));
    await at((tx) => trackerFor(tx, person));
    expect(await at((tx) => processingOf(tx, person))).toMatchObject([
      { role: 'representative', facts: ['aanvragen'] },
    ]);
  });
});

describe('what an organisation says', () => {
  const opened = (partId: string, organisation = 'svb'): StoredEvent => ({
    id: randomUUID(),
    type: 'nl.eenloket.case.opened',
    organisation,
    stream: 'case/1',
    version: 1,
    time: new StandingClock().now(),
    schemaVersion: 1,
    processingActivity: 'testing',
    traceparent: as('svb').traceparent,
    data: { partId, caseId: 'case-1', pack: 'svb/kinderbijslag', status: 'waiting' },
  });
  const partAtSvb = async (person: string): Promise<string> => {
    const rows = await at((tx) => trackerFor(tx, person));
    return rows.find(({ organisation }) => organisation === 'svb')?.partId ?? '';
  };
  it('is refused of another organisation than the one the part went to', async () => {
    const person = randomUUID();
    const journeyId = await begin(person);
    await run(journeyId, person, approve);
    const before = await stream(journeyId);
    const forged = opened(await partAtSvb(person), 'zorgverzekeraar');
    const handle = receiveCaseEvent(catalogue, new StandingClock());
    await expect(at((tx) => handle(tx, forged))).rejects.toMatchObject({ code: 'journey.wrong-sender' });
    expect(await stream(journeyId)).toEqual(before);
  });
  it('is in the tracker once, however often it is delivered', async () => {
    const person = randomUUID();
    const journeyId = await begin(person);
    await run(journeyId, person, approve);
    const event = opened(await partAtSvb(person));
    const handle = receiveCaseEvent(catalogue, new StandingClock());
    await at((tx) => handle(tx, event));
    await at((tx) => handle(tx, event));
    const rows = await at((tx) => trackerFor(tx, person));
    expect(rows.find(({ organisation }) => organisation === 'svb')).toMatchObject({
      caseId: 'case-1',
      status: 'waiting',
    });
    const events = await stream(journeyId);
    expect(events.filter(({ type }) => type.endsWith('.case-event-received'))).toHaveLength(1);
  });
  it('is refused for a part that was never sent', async () => {
    const handle = receiveCaseEvent(catalogue, new StandingClock());
    await expect(at((tx) => handle(tx, opened('none')))).rejects.toMatchObject({
      code: 'journey.part-unknown',
    });
  });
});

describe('asking for help', () => {
  it('sends exactly what was shown, once', async () => {
    const conversationId = randomUUID();
    const request = {
      conversationId,
      page: '/nl/kind',
      lastErrors: ['iban:pattern'],
      message: 'Ik kom er niet uit',
      channel: 'chat',
    } as const;
    await at((tx) => requestHelp(tx, request));
    await at((tx) => requestHelp(tx, request));
    const events = await at((tx) => readStream(tx, `conversation/${conversationId}`));
    expect(events).toMatchObject([{ type: 'nl.eenloket.help.requested', data: request }]);
  });
});
