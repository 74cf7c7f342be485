import { randomBytes, randomUUID } from 'node:crypto';
import { CASE_EVENTS, receiveEvent, runCommand as runCase, type CaseDesk } from '@eenloket/cases';
import {
  KEPT_EVENTS,
  messageBox,
  openConversation,
  openConversations,
  receiveCaseEvent as keep,
} from '@eenloket/messages';
import { openDatabase, startRelay, type Database, type Running, type Subscription } from '@eenloket/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { as, StandingClock, until } from '../../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.ts';
import { approve, on, ready } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import { JOURNEY_EVENTS, receiveCaseEvent, runCommand, trackerFor, type JourneyCommand } from '../index.js';

// The counter and the organisations in two databases: they meet only by events.
const OTHERS = ['svb', 'gemeente-amsterdam', 'zorgverzekeraar', 'contactcentrum'];
const clock = new StandingClock();
const catalogue = sampleCatalogue();
const addressed: Subscription['recipients'] = ({ data }) => [String(data['organisation'])];
const subscriptions: readonly Subscription[] = [
  ...CASE_EVENTS.map((type) => ({
    subscriber: 'cases',
    type,
    recipients: type.includes('.journey.') ? addressed : () => OTHERS,
  })),
  ...KEPT_EVENTS.map((type) => ({ subscriber: 'messages', type, recipients: () => ['loket'] })),
  {
    subscriber: 'conversations',
    type: 'nl.eenloket.help.requested',
    recipients: () => ['contactcentrum'],
  },
  ...JOURNEY_EVENTS.map((type) => ({ subscriber: 'journeys', type, recipients: () => ['loket'] })),
];
const desk: CaseDesk = {
  clock,
  pack: (id) => catalogue.pack(id),
  facts: new Map(),
  outputs: new Map(),
  organisationName: (id) => ({ nl: id, en: id }),
  evaluate: () => {
    throw new Error('these packs have no rules');
  },
  holds: () => undefined,
};

let counter: TestDatabase;
let others: TestDatabase;
let open: readonly Database[];
let relay: Running;
const databaseOf = (organisation: string) => (organisation === 'loket' ? open[0] : open[1]) as Database;

beforeAll(async () => {
  const modules = ['store', 'ledger', 'messages', 'cases', 'journeys'];
  [counter, others] = await Promise.all([testDatabase(modules), testDatabase(modules)]);
  open = [counter, others].map(({ url }) => openDatabase(url, { subscriptions }));
  relay = startRelay({
    databaseOf,
    organisations: ['loket', ...OTHERS],
    subscriptions,
    handlers: {
      cases: receiveEvent(desk),
      journeys: receiveCaseEvent(catalogue, clock),
      messages: keep,
      conversations: openConversation,
    },
    bridge: { translateWithin: (_from, _to, subject) => Promise.resolve(subject) },
    clock,
    random: (size) => randomBytes(size),
    pollMs: 20,
  });
});
afterAll(async () => {
  await relay.stop();
  await Promise.all(open.map((database) => database.close()));
  await Promise.all([counter.close(), others.close()]);
});

it('a birth goes from one approval to three cases, a question, its answer, and a stop', async () => {
  const [person, journeyId, child] = [randomUUID(), randomUUID(), randomUUID()];
  const run = async (command: JourneyCommand) => {
    const request = { journeyId, commandId: randomUUID(), command, persons: { person } };
    const done = await databaseOf('loket').transaction(as('loket'), (tx) =>
      runCommand(tx, catalogue, request),
    );
    if (!done.ok) throw done.error;
  };
  const rows = () => databaseOf('loket').transaction(as('loket'), (tx) => trackerFor(tx, person));
  const statuses = async () => (await rows()).map(({ status }) => status).sort();
  const svb = async () => (await rows()).find(({ organisation }) => organisation === 'svb');

  for (const command of ready(child))
    await run(command.type === 'start' ? { ...command, journeyId } : command);
  await run(approve);
  await until(async () => (await statuses()).join() === 'waiting,working,working');

  const caseOf = async (pack: string) => (await rows()).find((row) => row.pack === pack);
  const declaration = await caseOf('gemeente/geboorteaangifte');
  const caseId = declaration?.caseId ?? '';
  const ask = { type: 'ask', questionId: 'q1', question: 'Hoe laat?', by: 'worker-1', on } as const;
  await databaseOf('gemeente-amsterdam').transaction(as('gemeente-amsterdam'), (tx) =>
    runCase(tx, desk, { caseId, commandId: 'ask-1', command: ask }),
  );
  await until(async () => (await statuses()).includes('asked'));
  const partId = declaration?.partId ?? '';
  await run({ type: 'answerOrganisation', partId, questionId: 'q1', answer: 'Om zes uur', on });
  await until(async () => !(await statuses()).includes('asked'));

  const takeOver = { organisation: 'contactcentrum', role: 'contactcentrum.medewerker' };
  await run({ type: 'stop', reason: 'childDied', childRef: child, takeOver, on });
  await until(async () => (await svb())?.holder?.organisation === 'contactcentrum');
  await until(async () => (await statuses()).join() === 'stopped,stopped,stopped');

  const atDesk = () => databaseOf('contactcentrum').transaction(as('contactcentrum'), openConversations);
  await until(async () => (await atDesk()).length > 0);
  expect(await atDesk()).toMatchObject([
    { state: 'open', personId: person, context: { stopped: 'childDied', journeyId } },
  ]);
  const box = await databaseOf('loket').transaction(as('loket'), (tx) => messageBox(tx, person));
  expect(box.filter(({ subject }) => /leven met u mee/.test(subject))).toHaveLength(1);
  expect(box.filter(({ subject }) => /brief|gestopt|hulp/i.test(subject))).toEqual([]);
});
