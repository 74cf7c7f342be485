import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { as, numbered, until } from '../../testing/context.js';
import { startProgram } from '../../testing/run-program.js';
import { openDatabase } from '../database/open-database.js';
import { appendEvents } from '../events/append-events.js';
import { applicationUrl } from '../migrations/application-role.js';
import { migrate } from '../migrations/migrate.js';
import { readMigrations } from '../migrations/migration.js';
import { launchPostgres, type LaunchedPostgres } from './launch-postgres.js';
import { isAlive } from './postmaster-file.js';

let directory: string;
let lines: string[];
const log = (line: string) => void lines.push(line);
const launch = (port?: number): Promise<LaunchedPostgres> =>
  launchPostgres({ directory, log, ...(port === undefined ? {} : { port }) });

beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), 'launch-'))));
beforeEach(() => void (lines = []));
afterAll(() => rm(directory, { recursive: true, force: true }));

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows as T[];
}

test('a server is launched, listens on this machine only, keeps its data and its port', async () => {
  const first = await launch();
  expect(first.ownerUrl).toContain('@127.0.0.1:');
  await ask(first.ownerUrl, 'create table kept as select 1 as n');
  expect(await ask(first.ownerUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const { mode } = await stat(join(directory, 'password'));
  expect(mode & 0o777).toBe(0o600);
  const pid = first.pid() ?? 0;
  await first.stop();
  expect(isAlive(pid)).toBe(false);
  const second = await launch();
  expect(second.port).toBe(first.port);
  expect(await ask(second.ownerUrl, 'select n from kept')).toEqual([{ n: 1 }]);
  await second.stop();
});

test('a second application is refused; after kill -9 of the first its server is adopted', async () => {
  const first = startProgram('launch-worker.ts', [directory]);
  const [said] = (await once(first.stdout!, 'data')) as [Buffer];
  const { ownerUrl, pid } = JSON.parse(said.toString()) as { ownerUrl: string; pid: number };
  await expect(launch()).rejects.toMatchObject({ code: 'data-directory-in-use' });
  first.kill('SIGKILL');
  await once(first, 'exit');
  const adopted = await launch();
  expect(adopted.pid()).toBe(pid);
  expect(adopted.ownerUrl).toBe(ownerUrl);
  expect(lines.join()).toContain('adopted');
  await adopted.stop();
  expect(isAlive(pid)).toBe(false);
});

test('a server killed with -9 under load comes back on its port with every row that was acknowledged', async () => {
  const server = await launch();
  const migrations = fileURLToPath(new URL('../../migrations', import.meta.url));
  await migrate(server.ownerUrl, await readMigrations([{ module: 'store', directory: migrations }]));
  const database = openDatabase(applicationUrl(server.ownerUrl));
  let acknowledged = 0;
  let working = true;
  const writer = async (name: number) => {
    for (let n = 0; working; n += 1)
      await database
        .transaction(as('svb'), (tx) => appendEvents(tx, `case/${name}-${n}`, 0, [numbered(n)]))
        .then(
          () => (acknowledged += 1),
          () => new Promise((resolve) => setTimeout(resolve, 20)),
        );
  };
  const writers = [1, 2, 3].map(writer);
  for (let kills = 1; kills <= 3; kills += 1) {
    const before = acknowledged;
    await until(() => acknowledged > before + 20);
    process.kill(server.pid() ?? 0, 'SIGKILL');
  }
  const before = acknowledged;
  await until(() => acknowledged > before + 20);
  working = false;
  await Promise.all(writers);
  const [count] = await ask<{ n: number }>(server.ownerUrl, 'select count(*)::int as n from store.event');
  expect(count?.n).toBeGreaterThanOrEqual(acknowledged);
  // Of a commit whose answer was lost in a kill the writer cannot know: at most one per writer and kill.
  expect(count?.n).toBeLessThanOrEqual(acknowledged + 9);
  await database.close();
  await server.stop();
}, 60_000);

test('a pid file whose number now belongs to another program is not taken for a server', async () => {
  await writeFile(join(directory, 'data', 'postmaster.pid'), `${process.pid}\n${directory}/data\n0\n5432\n`);
  const server = await launch();
  expect(server.pid()).not.toBe(process.pid);
  await server.stop();
});

test('a port in use is one clear line when it was asked for, and avoided when it was not', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(launch(port)).rejects.toMatchObject({ code: 'port-in-use' });
  await writeFile(join(directory, 'port'), `${port}\n`);
  const server = await launch();
  expect(server.port).not.toBe(port);
  await server.stop();
  other.close();
});

test('a data directory of another PostgreSQL is one clear line', async () => {
  const version = join(directory, 'data', 'PG_VERSION');
  await writeFile(version, '99\n');
  await expect(launch()).rejects.toMatchObject({
    code: 'data-directory-version',
    message: expect.stringMatching(/made by PostgreSQL 99/),
  });
});
