import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseIsReady } from '@eenloket/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyDatabase } from '../../../store/testing/test-database.js';
import { readConfiguration } from '../configuration.js';
import { openCommandDatabase } from './command-database.js';
import type { InstallationData } from './installation-data.js';
import { workOf } from './work-of.js';

let server: Awaited<ReturnType<typeof emptyDatabase>>;
beforeAll(async () => void (server = await emptyDatabase()));
afterAll(() => server.close());

const open = (url = server.ownerUrl): Promise<InstallationData> => {
  const data = mkdtempSync(join(tmpdir(), 'command-'));
  return openCommandDatabase(readConfiguration({ DATABASE_URL: url, EENLOKET_DATA: data }), () => undefined);
};

it('the server of DATABASE_URL is migrated and used as the application, not as the owner', async () => {
  const { database, databaseOf, close } = await open();
  await databaseIsReady(database);
  expect(databaseOf('svb')).toBe(database);
  const user = await database.transaction(workOf('loket', 'test'), async (tx) => {
    const { rows } = await tx.query<{ user: string }>('select current_user as "user"');
    return rows[0]?.user;
  });
  expect(user).toBe('eenloket_app');
  await close();
});

it('the time is that of the demonstration, and runs on between commands', async () => {
  const first = await open();
  const then = first.clock.now();
  await first.close();
  const second = await open();
  expect(then.slice(0, 10)).toBe('2026-03-16');
  expect(second.clock.now() >= then).toBe(true);
  await second.close();
});

it('another server goes on when a command is done', async () => {
  await (await open()).close();
  const again = await open();
  await databaseIsReady(again.database);
  await again.close();
});

it('a server that does not answer is one clear line', async () => {
  await expect(open('postgres://nobody@127.0.0.1:1/none')).rejects.toMatchObject({
    code: 'database-unreachable',
  });
});
