import { expect, test } from 'vitest';
import { until } from '../testing/context.js';
import { startWorkLoop, type WorkLoopOptions } from './work-loop.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Backlogs of two organisations, and a loop over them that never polls by itself. */
function loopOver(backlog: { [organisation: string]: number }, changes: Partial<WorkLoopOptions> = {}) {
  const done: string[] = [];
  const busy = { now: 0, most: 0 };
  const loop = startWorkLoop({
    organisations: Object.keys(backlog),
    whoIsDue: async () => Object.keys(backlog),
    concurrency: 3,
    pollMs: 3_600_000,
    onFailure: () => undefined,
    workOne: async (organisation) => {
      if (!backlog[organisation]) return false;
      backlog[organisation] -= 1;
      busy.now += 1;
      busy.most = Math.max(busy.most, busy.now);
      await wait(5);
      busy.now -= 1;
      done.push(organisation);
      return true;
    },
    ...changes,
  });
  return { loop, done, busy };
}

test('it begins at once, shares its workers among organisations and never has too many', async () => {
  const { loop, done, busy } = loopOver({ svb: 12, loket: 3 });
  await until(() => done.length === 15);
  expect(busy.most).toBe(3);
  expect(done.slice(0, 8)).toContain('loket');
  await loop.stop();
});

test('the backlog of one organisation may use every worker', async () => {
  const { loop, done, busy } = loopOver({ svb: 9 });
  await until(() => done.length === 9);
  expect(busy.most).toBe(3);
  await loop.stop();
});

test('asleep, it looks again for whom it is woken, and ignores strangers', async () => {
  const backlog = { svb: 0, loket: 0 };
  const { loop, done } = loopOver(backlog);
  await wait(20);
  backlog.svb = 1;
  loop.wake('stranger');
  loop.wake('loket');
  await wait(20);
  expect(done).toEqual([]);
  loop.wake('svb');
  await until(() => done.length === 1);
  await loop.stop();
});

test('a wake-up that comes while it is just finding nothing is not lost', async () => {
  let looks = 0;
  const { loop } = loopOver(
    { svb: 0 },
    {
      concurrency: 1,
      workOne: async () => {
        looks += 1;
        const first = looks === 1;
        await wait(1);
        if (first) loop.wake('svb');
        return false;
      },
    },
  );
  await until(() => looks === 2);
  await loop.stop();
});

test('a failure is told and does not end it', async () => {
  const failures: string[] = [];
  let looks = 0;
  const { loop } = loopOver(
    { svb: 0 },
    {
      concurrency: 1,
      pollMs: 5,
      onFailure: (_error, organisation) => failures.push(organisation),
      workOne: async () => {
        looks += 1;
        throw new Error('the database is down');
      },
    },
  );
  await until(() => looks > 2);
  await loop.stop();
  expect(failures).toHaveLength(looks);
  expect(new Set(failures)).toEqual(new Set(['svb']));
});

test('at the start and when wake-ups were missed it goes only where work is due', async () => {
  const backlog = { svb: 1, loket: 0 };
  const asked: string[] = [];
  const { loop } = loopOver(backlog, {
    concurrency: 1,
    whoIsDue: async () => ['svb'],
    workOne: async (organisation) => (asked.push(organisation), false),
  });
  await until(() => asked.length === 1);
  loop.wake('');
  await until(() => asked.length === 2);
  await loop.stop();
  expect(asked).toEqual(['svb', 'svb']);
});

test('not knowing who is due is told, and asked again', async () => {
  const failures: string[] = [];
  let asked = 0;
  const { loop, done } = loopOver(
    { svb: 1 },
    {
      pollMs: 5,
      onFailure: (_error, organisation) => failures.push(organisation),
      whoIsDue: async () => {
        asked += 1;
        if (asked === 1) throw new Error('the database is down');
        return ['svb'];
      },
    },
  );
  await until(() => done.length === 1);
  await loop.stop();
  expect(failures).toEqual(['']);
});

test('what had to wait for a piece in hand is found when that is done, though another worker saw nothing', async () => {
  const steps: string[] = [];
  const { loop } = loopOver(
    { svb: 2 },
    {
      concurrency: 2,
      workOne: async () => {
        const first = steps.length === 0;
        steps.push(first ? 'first' : 'look');
        if (first) await wait(20);
        return first;
      },
    },
  );
  await until(() => steps.length >= 3);
  await loop.stop();
  expect(steps.slice(0, 3)).toEqual(['first', 'look', 'look']);
});

test('stopping waits for work in flight', async () => {
  const { loop, done, busy } = loopOver({ svb: 100 });
  await until(() => busy.now > 0);
  await loop.stop();
  const finished = done.length;
  expect(busy.now).toBe(0);
  await wait(20);
  expect(done).toHaveLength(finished);
});
