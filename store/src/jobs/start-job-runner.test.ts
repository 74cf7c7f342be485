import { randomBytes } from 'node:crypto';
import type { Instant } from '@eenloket/kit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { as, StandingClock, until } from '../../testing/context.js';
import { type TestDatabase, testDatabase } from '../../testing/test-database.js';
import { listDeadLetters, retryDeadLetter } from '../dead-letters/dead-letter.js';
import type { JobHandler } from './run-one-job.js';
import { cancelJob, scheduleJob } from './schedule-job.js';
import { startJobRunner, type JobRunnerOptions } from './start-job-runner.js';

let db: TestDatabase;
let clock: StandingClock;
beforeAll(async () => {
  db = await testDatabase(['store']);
  await db.asOwner('create table done (organisation text, key text, payload jsonb, activity text)');
  await db.asOwner('grant all on done to eenloket_app');
});
beforeEach(async () => {
  clock = new StandingClock();
  await db.asOwner('truncate done, store.job');
});
afterAll(() => db.close());

const note: JobHandler = async (tx, { key, payload }) => {
  await tx.query(`insert into done values ($1, $2, $3, current_setting('eenloket.processing_activity'))`, [
    tx.context.organisation,
    key,
    JSON.stringify(payload),
  ]);
};
const runner = (changes: Partial<JobRunnerOptions> = {}) =>
  startJobRunner({
    databaseOf: () => db.database,
    organisations: ['svb', 'loket'],
    handlers: { deadline: note },
    clock,
    random: randomBytes,
    pollMs: 30,
    patience: { firstMs: 0, mostMs: 0, mostAttempts: 3 },
    ...changes,
  });
const schedule = (key: string, wakeAt = '2026-03-16T08:00:00.000Z', payload = {}, organisation = 'svb') =>
  db.database.transaction(as(organisation, 'svb-akw'), (tx) =>
    scheduleJob(tx, { kind: 'deadline', key, wakeAt: wakeAt as Instant, payload }),
  );
const done = () => db.asOwner<{ organisation: string; key: string }>('select * from done order by key');
const left = async () => (await db.asOwner('select from store.job')).length;

test('a job is done when its time has come on the clock passed in, for the purpose it was scheduled for', async () => {
  await schedule('a', '2026-05-11T00:00:00.000Z', { caseId: 'c1' });
  const running = runner();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await done()).toEqual([]);
  clock.set('2026-05-11T00:00:00.000Z');
  await until(async () => (await left()) === 0);
  await running.stop();
  expect(await done()).toEqual([
    { organisation: 'svb', key: 'a', payload: { caseId: 'c1' }, activity: 'svb-akw' },
  ]);
});

test('scheduling a key again moves the job and replaces its payload', async () => {
  await schedule('a', '2026-03-16T08:00:00.000Z', { n: 1 });
  await schedule('a', '2026-03-17T08:00:00.000Z', { n: 2 });
  const rows = await db.asOwner('select wake_at, payload from store.job');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ payload: { n: 2 } });
});

test('a job taken back is not done; one that is not there cannot be taken back', async () => {
  await schedule('a');
  const cancel = () => db.database.transaction(as('svb'), (tx) => cancelJob(tx, 'deadline', 'a'));
  expect(await cancel()).toBe(true);
  expect(await cancel()).toBe(false);
});

test('two runners do two hundred jobs of two organisations once each', async () => {
  const keys = Array.from({ length: 100 }, (_, n) => `k${n}`);
  await Promise.all(keys.flatMap((key) => [schedule(key), schedule(key, undefined, {}, 'loket')]));
  const both = [runner({ concurrency: 3 }), runner({ concurrency: 3 })];
  await until(async () => (await left()) === 0);
  await Promise.all(both.map((running) => running.stop()));
  const rows = await done();
  expect(rows).toHaveLength(200);
  expect(new Set(rows.map(({ organisation, key }) => `${organisation}/${key}`)).size).toBe(200);
});

test('a job that schedules itself again stays, for later', async () => {
  const daily: JobHandler = async (tx, job) => {
    await note(tx, job);
    const nextDay = new Date(Date.parse(job.wakeAt) + 86_400_000).toISOString() as Instant;
    await scheduleJob(tx, { ...job, wakeAt: nextDay });
  };
  await schedule('daily');
  const running = runner({ handlers: { deadline: daily } });
  await until(async () => (await done()).length === 1);
  clock.set('2026-03-17T08:00:00.000Z');
  await until(async () => (await done()).length === 2);
  await running.stop();
  expect(await left()).toBe(1);
});

test('a job that keeps failing becomes a dead letter without effect, and is done when retried', async () => {
  await schedule('a');
  await schedule('b', '2026-03-16T07:00:00.000Z');
  let broken = true;
  const handler: JobHandler = async (tx, job) => {
    await note(tx, job);
    if (broken && job.key === 'b') throw new Error('broken');
  };
  const running = runner({ handlers: { deadline: handler } });
  const dead = () => db.database.transaction(as('svb'), listDeadLetters);
  await until(async () => (await dead()).length === 1 && (await done()).length === 1);
  const [letter] = await dead();
  expect(letter).toMatchObject({ kind: 'job', type: 'deadline', about: 'b', attempts: 3 });
  broken = false;
  await db.database.transaction(as('svb'), (tx) => retryDeadLetter(tx, letter?.id ?? ''));
  await until(async () => (await left()) === 0);
  await running.stop();
  expect((await done()).map(({ key }) => key)).toEqual(['a', 'b']);
});

test('a job of a kind nobody handles is visible as a dead letter', async () => {
  await schedule('a');
  const running = runner({ handlers: {} });
  await until(async () => (await db.database.transaction(as('svb'), listDeadLetters)).length === 1);
  await running.stop();
  const [letter] = await db.database.transaction(as('svb'), listDeadLetters);
  expect(letter?.failure).toMatch(/^no-handler: /);
});
