import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { as, numbered, StandingClock, until } from '../../testing/context.js';
import { type TestDatabase, testDatabase } from '../../testing/test-database.js';
import { listDeadLetters, retryDeadLetter } from '../dead-letters/dead-letter.js';
import type { NewEvent, StoredEvent } from '../event.js';
import { appendEvents } from '../events/append-events.js';
import type { Database } from '../transaction.js';
import type { DeliveryOutcome } from './deliver-one.js';
import type { EventHandler } from './receive-event.js';
import { type RelayOptions, startRelay } from './start-relay.js';

const TYPE = 'nl.eenloket.test.approved';
const subscriptions = [{ subscriber: 'cases', type: TYPE, recipients: () => ['svb'] }];

let loket: TestDatabase;
let svb: TestDatabase;
const clock = new StandingClock();
const databaseOf = (organisation: string): Database => (organisation === 'svb' ? svb : loket).database;

beforeAll(async () => {
  [loket, svb] = await Promise.all([testDatabase(['store'], { subscriptions }), testDatabase(['store'])]);
  await svb.asOwner(
    'create table seen (number serial, event_id uuid, stream text, n int, person text, child text)',
  );
  await svb.asOwner('grant all on seen, seen_number_seq to eenloket_app');
});
beforeEach(async () => {
  await loket.asOwner('truncate store.delivery, store.event');
  await svb.asOwner('truncate seen, store.inbox');
});
afterAll(() => Promise.all([loket.close(), svb.close()]));

const see: EventHandler = async (tx, { id, stream, data, subjectPseudonym, subjects }) => {
  await tx.query('insert into seen (event_id, stream, n, person, child) values ($1, $2, $3, $4, $5)', [
    id,
    stream,
    data['n'],
    subjectPseudonym,
    subjects?.['child'],
  ]);
};

/** Knows each person of `loket` at `svb` under the same id with its first character replaced. */
const translated = (pseudonym: string) => `f${pseudonym.slice(1)}`;
const bridge: RelayOptions['bridge'] = {
  translateWithin: async (_from, _to, { pseudonym, subjects }) => ({
    ...(pseudonym === undefined ? {} : { pseudonym: translated(pseudonym) }),
    ...(subjects === undefined ? {} : { subjects: { child: translated(subjects['child'] ?? '') } }),
  }),
};

const relay = (changes: Partial<RelayOptions> = {}) =>
  startRelay({
    databaseOf,
    organisations: ['loket', 'svb'],
    subscriptions,
    handlers: { cases: see },
    bridge,
    clock,
    random: randomBytes,
    pollMs: 50,
    ...changes,
  });

const append = (stream: string, expected: number, events: NewEvent[]): Promise<StoredEvent[]> =>
  loket.database.transaction(as('loket'), (tx) => appendEvents(tx, stream, expected, events));
const approvals = (...numbers: number[]) => numbers.map((n) => numbered(n, TYPE));
const seen = () =>
  svb.asOwner<{ event_id: string; stream: string; n: number }>('select * from seen order by number');
const waiting = async () =>
  (await loket.asOwner(`select from store.delivery where state = 'waiting'`)).length;

test('an event goes from one database to the other, its persons as the recipient knows them', async () => {
  const [person, child] = [randomUUID(), randomUUID()];
  const [event] = await append('journey/1', 0, [
    { ...numbered(1, TYPE), subjectPseudonym: person, subjects: { child } },
  ]);
  const running = relay();
  await until(async () => (await waiting()) === 0);
  await running.stop();
  expect(await seen()).toMatchObject([
    { event_id: event?.id, n: 1, person: translated(person), child: translated(child) },
  ]);
});

test('two relays side by side deliver each event once', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, n) => append(`journey/${n}`, 0, approvals(1, 2))));
  const both = [relay({ concurrency: 3 }), relay({ concurrency: 3 })];
  await until(async () => (await waiting()) === 0);
  await Promise.all(both.map((running) => running.stop()));
  const rows = await seen();
  expect(rows).toHaveLength(80);
  expect(new Set(rows.map(({ event_id }) => event_id)).size).toBe(80);
});

test('the events of a stream arrive in order of version, whatever fails in between', async () => {
  for (const stream of ['journey/a', 'journey/b']) await append(stream, 0, approvals(1, 2, 3, 4, 5));
  let calls = 0;
  const shaky: EventHandler = async (tx, event) => {
    calls += 1;
    if (calls % 3 === 0) throw new Error('now and then');
    await see(tx, event);
  };
  const running = relay({
    handlers: { cases: shaky },
    patience: { firstMs: 0, mostMs: 0, mostAttempts: 50 },
  });
  await until(async () => (await waiting()) === 0);
  await running.stop();
  const rows = await seen();
  const order = (name: string) => rows.filter(({ stream }) => stream === name).map(({ n }) => n);
  expect(order('journey/a')).toEqual([1, 2, 3, 4, 5]);
  expect(order('journey/b')).toEqual([1, 2, 3, 4, 5]);
});

test('what was handled but not marked is not handled again', async () => {
  await append('journey/1', 0, approvals(1));
  const outcomes: DeliveryOutcome['kind'][] = [];
  const onDelivery = ({ kind }: DeliveryOutcome) => void outcomes.push(kind);
  const running = relay({ onDelivery });
  await until(async () => (await waiting()) === 0);
  await loket.asOwner(`update store.delivery set state = 'waiting'`);
  await until(async () => (await waiting()) === 0);
  await running.stop();
  expect(outcomes).toEqual(['delivered', 'repeated']);
  expect(await seen()).toHaveLength(1);
});

test('a failure leaves nothing of the handler and waits for its turn on the clock', async () => {
  await append('journey/1', 0, approvals(1));
  let fail = true;
  const outcomes: DeliveryOutcome[] = [];
  const handler: EventHandler = async (tx, event) => {
    await see(tx, event);
    if (fail) throw new Error('secret of a person');
  };
  const running = relay({
    handlers: { cases: handler },
    patience: { firstMs: 60_000, mostMs: 60_000, mostAttempts: 5 },
    onDelivery: (outcome) => outcomes.push(outcome),
  });
  await until(() => outcomes.length === 1);
  expect(outcomes[0]).toMatchObject({
    kind: 'failed',
    from: 'loket',
    to: 'svb',
    subscriber: 'cases',
    type: TYPE,
  });
  expect(outcomes[0]?.failure).not.toContain('secret');
  expect(await seen()).toEqual([]);
  fail = false;
  expect(await waiting()).toBe(1);
  clock.set('2026-03-16T08:01:01.000Z');
  await until(async () => (await waiting()) === 0);
  await running.stop();
  expect(await seen()).toHaveLength(1);
});

test('a dead letter holds back its own stream only, and goes on when retried', async () => {
  await append('journey/bad', 0, approvals(1, 2));
  await append('journey/good', 0, approvals(1));
  let broken = true;
  const handler: EventHandler = async (tx, event) => {
    if (broken && event.stream === 'journey/bad') throw new Error('broken');
    await see(tx, event);
  };
  const patience = { firstMs: 0, mostMs: 0, mostAttempts: 3 };
  const running = relay({ handlers: { cases: handler }, patience });
  const dead = () => loket.database.transaction(as('loket'), listDeadLetters);
  await until(async () => (await dead()).length === 1 && (await seen()).length === 1);
  const [letter] = await dead();
  expect(letter).toMatchObject({
    kind: 'delivery',
    type: TYPE,
    about: 'journey/bad',
    recipient: 'svb/cases',
    attempts: 3,
  });
  expect(letter?.failure).toMatch(/^Error at /);
  expect(await waiting()).toBe(1);
  broken = false;
  await loket.database.transaction(as('loket'), (tx) => retryDeadLetter(tx, letter?.id ?? ''));
  await until(async () => (await waiting()) === 0);
  await running.stop();
  expect((await seen()).map(({ stream, n }) => `${stream} ${n}`)).toEqual([
    'journey/good 1',
    'journey/bad 1',
    'journey/bad 2',
  ]);
  const again = loket.database.transaction(as('loket'), (tx) => retryDeadLetter(tx, letter?.id ?? ''));
  await expect(again).rejects.toMatchObject({ code: 'dead-letter-unknown' });
});

test('another organisation neither sees nor revives a dead letter', async () => {
  await append('journey/1', 0, approvals(1));
  const [row] = await loket.asOwner<{ id: string }>(
    `update store.delivery set state = 'dead', last_failure = 'x' returning id`,
  );
  expect(await loket.database.transaction(as('toeslagen'), listDeadLetters)).toEqual([]);
  const revived = loket.database.transaction(as('toeslagen'), (tx) => retryDeadLetter(tx, row?.id ?? ''));
  await expect(revived).rejects.toMatchObject({ code: 'dead-letter-unknown' });
});

test('a notification wakes the relay long before the next poll', async () => {
  const running = relay({ pollMs: 3_600_000 });
  await append('journey/0', 0, approvals(0));
  await until(async () => (await waiting()) === 0);
  await append('journey/1', 0, approvals(1));
  await until(async () => (await waiting()) === 0);
  await running.stop();
});

test('stopping waits for the delivery in flight and takes no new one', async () => {
  await append('journey/1', 0, approvals(1, 2));
  let entered = false;
  const slow: EventHandler = async (tx, event) => {
    entered = true;
    await tx.query('select pg_sleep(0.3)');
    await see(tx, event);
  };
  const running = relay({ handlers: { cases: slow } });
  await until(() => entered);
  await running.stop();
  expect(await seen()).toHaveLength(1);
  expect(await waiting()).toBe(1);
});

test('a recipient whose database is down is waited for, and no attempt is lost on it', async () => {
  await append('journey/1', 0, approvals(1));
  let down = true;
  const failing = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  const handler: EventHandler = async (tx, event) => {
    if (down) throw failing;
    await see(tx, event);
  };
  let failures = 0;
  const running = relay({
    handlers: { cases: handler },
    patience: { firstMs: 0, mostMs: 0, mostAttempts: 2 },
    onDelivery: ({ kind }) => void (failures += kind === 'failed' ? 1 : 0),
  });
  await until(() => failures > 5);
  down = false;
  await until(async () => (await waiting()) === 0);
  await running.stop();
  expect(await seen()).toHaveLength(1);
});

test('a subscription without handler is refused at the start', () => {
  expect(() => relay({ handlers: {} })).toThrow(expect.objectContaining({ code: 'no-handler' }));
});
