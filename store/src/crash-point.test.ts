import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../testing/run-program.js';
import { type TestDatabase, testDatabase } from '../testing/test-database.js';
import { CRASH_POINTS, crashPoint } from './crash-point.js';

let loket: TestDatabase;
let svb: TestDatabase;
beforeAll(async () => {
  [loket, svb] = await Promise.all([testDatabase(['store']), testDatabase(['store'])]);
  await svb.asOwner('create table effect (kind text, stream text, n int)');
  await svb.asOwner('grant all on effect to eenloket_app');
});
afterAll(() => Promise.all([loket.close(), svb.close()]));

const run = (streams: number, crashAt: string) =>
  runProgram('crash-worker.ts', [loket.url, svb.url, String(streams)], { EENLOKET_CRASH_AT: crashAt });

test('killed at every point in turn, an application loses nothing and does nothing twice', async () => {
  let streams = 0;
  for (const point of CRASH_POINTS) {
    streams += 2;
    expect([point, await run(streams, `${point}#2`)]).toEqual([point, 'SIGKILL']);
  }
  expect(await run(streams, '')).toBe(0);
  const effects = await svb.asOwner<{ kind: string; times: number }>(
    `select kind, stream, n, count(*)::int as times from effect group by kind, stream, n`,
  );
  expect(effects).toHaveLength(streams * 2 * 2);
  expect(effects.filter(({ times }) => times !== 1)).toEqual([]);
}, 120_000);

test('killed at random points again and again, it still gets everything done once', async () => {
  await svb.asOwner('truncate effect');
  await loket.asOwner('truncate store.event, store.delivery');
  let ends: number | string = '';
  for (let tries = 0; tries < 6 && ends !== 0; tries += 1) ends = await run(10, '*%0.02');
  expect(await run(10, '')).toBe(0);
  const rows = await svb.asOwner('select distinct kind, stream, n from effect');
  expect(rows).toHaveLength(40);
  expect(await svb.asOwner('select from effect')).toHaveLength(40);
}, 120_000);

test('an order that comes later, in a file, is followed at the next pass of its point', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'crash-at-'));
  const file = join(directory, 'order');
  await svb.asOwner('truncate effect');
  await loket.asOwner('truncate store.event, store.delivery');
  expect(await run(1, `@${file}`)).toBe(0);
  writeFileSync(file, 'relay.handled%1');
  expect(await run(3, `@${file}`)).toBe('SIGKILL');
  rmSync(directory, { recursive: true });
  expect(await run(3, `@${file}`)).toBe(0);
  expect(await svb.asOwner('select from effect')).toHaveLength(3 * 2 * 2);
}, 120_000);

test('without the environment variable a crash point does nothing', () => {
  delete process.env['EENLOKET_CRASH_AT'];
  expect(() => crashPoint('events.appended')).not.toThrow();
});
