import { afterAll, beforeEach, expect, test } from 'vitest';
import { as, numbered, until } from '../../testing/context.js';
import { type TestDatabase, testDatabase } from '../../testing/test-database.js';
import { appendEvents } from '../events/append-events.js';
import { DEMO_START, openClock } from './open-clock.js';

const opened: TestDatabase[] = [];
let db: TestDatabase;
beforeEach(async () => void opened.push((db = await testDatabase(['store']))));
afterAll(() => Promise.all(opened.map((each) => each.close())));

const secondsBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1_000;

test('the demo clock starts in the morning of 16 March 2026 and runs', async () => {
  const clock = await openClock(db.database, 'demo');
  const first = clock.now();
  expect(secondsBetween(DEMO_START, first)).toBeLessThan(5);
  expect(clock.today()).toBe('2026-03-16');
  await until(() => clock.now() > first);
  await clock.close();
});

test('the demo clock goes on where it was, days and all, in the next run', async () => {
  const clock = await openClock(db.database, 'demo');
  await clock.advanceDays(14);
  await clock.advanceDays(1);
  await clock.close();
  const next = await openClock(db.database, 'demo');
  expect(next.today()).toBe('2026-03-31');
  expect(secondsBetween(DEMO_START, next.now()) - 15 * 86_400).toBeLessThan(10);
  await next.close();
});

test('every process follows when one advances the clock', async () => {
  const [one, other] = await Promise.all([openClock(db.database, 'demo'), openClock(db.database, 'demo')]);
  await one.advanceDays(30);
  await until(() => other.today() === '2026-04-15');
  await Promise.all([one.close(), other.close()]);
});

test('events get the time of the demo clock, also in an organisation with a database of its own', async () => {
  const second = await testDatabase(['store']);
  opened.push(second);
  const clock = await openClock([db.database, second.database], 'demo');
  await clock.advanceDays(3);
  for (const { database } of [db, second]) {
    const [event] = await database.transaction(as('svb'), (tx) =>
      appendEvents(tx, 'case/1', 0, [numbered(1)]),
    );
    expect(Math.abs(secondsBetween(event?.time ?? '', clock.now()))).toBeLessThan(5);
  }
  await clock.close();
});

test('the clock goes only forward, by whole days', async () => {
  const clock = await openClock(db.database, 'demo');
  await expect(clock.advanceDays(-1)).rejects.toMatchObject({ code: 'clock-not-movable' });
  await expect(clock.advanceDays(0.5)).rejects.toMatchObject({ code: 'clock-not-movable' });
  await clock.close();
});

test("the system's clock tells real time and cannot be moved", async () => {
  const clock = await openClock(db.database, 'system');
  expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(1_000);
  await expect(clock.advanceDays(1)).rejects.toMatchObject({ code: 'clock-not-movable' });
});

test('a database of the demo is not opened on real time', async () => {
  await (await openClock(db.database, 'demo')).close();
  await expect(openClock(db.database, 'system')).rejects.toMatchObject({ code: 'demo-clock-in-use' });
});
