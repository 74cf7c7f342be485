import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, numbered } from '../../testing/context.js';
import { type TestDatabase, testDatabase } from '../../testing/test-database.js';
import type { NewEvent, StoredEvent } from '../event.js';
import type { Subscription } from '../relay/subscription.js';
import { appendEvents } from './append-events.js';
import { readStream, upcast } from './read-stream.js';

const subscriptions: Subscription[] = [
  {
    subscriber: 'cases',
    type: 'nl.eenloket.test.approved',
    recipients: ({ data }) => data['to'] as string[],
  },
  { subscriber: 'messages', type: 'nl.eenloket.test.approved', recipients: () => ['loket'] },
];

let db: TestDatabase;
beforeAll(async () => (db = await testDatabase(['store'], { subscriptions })));
afterAll(() => db.close());

const append = (organisation: string, stream: string, expected: number, events: NewEvent[], options = {}) =>
  db.database.transaction(as(organisation, 'svb-akw'), (tx) =>
    appendEvents(tx, stream, expected, events, options),
  );
const read = (organisation: string, stream: string) =>
  db.database.transaction(as(organisation), (tx) => readStream(tx, stream));

test('what is appended is read back, with organisation, version, purpose and trace', async () => {
  const person = randomUUID();
  const event = { ...numbered(1), subjectPseudonym: person, subjects: { child: randomUUID() } };
  const stored = await append('svb', 'case/1', 0, [event, numbered(2)], {
    causationId: 'command-1',
    time: '2026-03-16T08:00:00.000Z',
  });
  expect(stored[0]).toEqual({
    ...event,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    organisation: 'svb',
    stream: 'case/1',
    version: 1,
    time: '2026-03-16T08:00:00.000Z',
    processingActivity: 'svb-akw',
    traceparent: as('svb').traceparent,
    causationId: 'command-1',
  });
  expect(await read('svb', 'case/1')).toEqual(stored);
});

test('an unknown stream is empty, and so is the stream of another organisation', async () => {
  await append('svb', 'case/2', 0, [numbered(1)]);
  expect(await read('svb', 'case/none')).toEqual([]);
  expect(await read('toeslagen', 'case/2')).toEqual([]);
});

test('appending nothing stores nothing', async () => {
  expect(await append('svb', 'case/3', 7, [])).toEqual([]);
});

test('an append to a stream that went on, or is not that far, is refused', async () => {
  await append('svb', 'case/4', 0, [numbered(1)]);
  await expect(append('svb', 'case/4', 0, [numbered(2)])).rejects.toMatchObject({
    code: 'concurrent-append',
  });
  await expect(append('svb', 'case/4', 2, [numbered(3)])).rejects.toMatchObject({
    code: 'concurrent-append',
  });
});

test('of ten who append at once exactly one succeeds', async () => {
  const attempts = Array.from({ length: 10 }, (_, n) => append('svb', 'case/5', 0, [numbered(n)]));
  const outcomes = await Promise.allSettled(attempts);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toHaveLength(9);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'concurrent-append' });
  expect(await read('svb', 'case/5')).toHaveLength(1);
});

test('events cannot be changed or deleted by the application', async () => {
  const run = (sql: string) => db.database.transaction(as('svb'), (tx) => tx.query(sql));
  await expect(run(`update store.event set data = '{}'`)).rejects.toThrow(/permission denied/);
  await expect(run('delete from store.event')).rejects.toThrow(/permission denied/);
});

test('each subscriber and recipient gets one delivery, also when named twice', async () => {
  const event = { ...numbered(1, 'nl.eenloket.test.approved'), data: { to: ['svb', 'toeslagen', 'svb'] } };
  await append('loket', 'journey/1', 0, [event, numbered(2)]);
  const rows = await db.asOwner(
    `select subscriber, recipient, version, state from store.delivery order by subscriber, recipient`,
  );
  expect(rows).toEqual([
    { subscriber: 'cases', recipient: 'svb', version: 1, state: 'waiting' },
    { subscriber: 'cases', recipient: 'toeslagen', version: 1, state: 'waiting' },
    { subscriber: 'messages', recipient: 'loket', version: 1, state: 'waiting' },
  ]);
});

test('an old event is lifted through every schema version on reading', () => {
  const old = { ...numbered(1), schemaVersion: 1 } as unknown as StoredEvent;
  const upcasters = {
    [old.type]: (event: StoredEvent): StoredEvent =>
      event.schemaVersion < 3
        ? {
            ...event,
            schemaVersion: event.schemaVersion + 1,
            data: { ...event.data, [`v${event.schemaVersion}`]: true },
          }
        : event,
  };
  expect(upcast(old, upcasters)).toMatchObject({ schemaVersion: 3, data: { n: 1, v1: true, v2: true } });
  expect(upcast(old, {})).toBe(old);
});
