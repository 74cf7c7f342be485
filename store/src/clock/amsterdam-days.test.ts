import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testDatabase } from '../../testing/test-database.js';
import { openClock } from './open-clock.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test.each([
  ['2026-01-01T22:59:59.999Z', '2026-01-01'],
  ['2026-01-01T23:00:00.000Z', '2026-01-02'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['2026-07-01T22:00:00.000Z', '2026-07-02'],
  ['2026-03-29T00:59:59.000Z', '2026-03-29'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01'],
])('at %s it is %s in Amsterdam', async (instant, date) => {
  const db = await testDatabase(['store']);
  const clock = await openClock(db.database, 'system');
  vi.setSystemTime(instant);
  expect(clock.now()).toBe(instant);
  expect(clock.today()).toBe(date);
  vi.useRealTimers();
  await db.close();
});
