import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emptyDatabase } from '../../testing/test-database.js';
import { databaseIsReady } from '../database/database-is-ready.js';
import { openDatabase } from '../database/open-database.js';
import { applicationUrl } from './application-role.js';
import { migrate } from './migrate.js';
import { type Migration, readMigrations } from './migration.js';
import { schemaOf } from './schema-of.js';

const own = { module: 'store', directory: fileURLToPath(new URL('../../migrations', import.meta.url)) };
const closers: (() => Promise<void>)[] = [];
let url: string;
let migrations: Migration[];
let scratch: string;
beforeAll(async () => {
  migrations = await readMigrations([own]);
  scratch = await mkdtemp(join(tmpdir(), 'migrations-'));
});
beforeEach(async () => {
  const database = await emptyDatabase();
  closers.push(database.close);
  url = database.ownerUrl;
});
afterAll(async () => {
  await Promise.all(closers.map((close) => close()));
  await rm(scratch, { recursive: true });
});

const made = (number: number, sql: string): Migration => ({
  module: 'made',
  number,
  name: 'made',
  sql,
  sha256: `${number}${sql}`,
});

test('of twenty starters at once each migration is applied by one', async () => {
  const applied = await Promise.all(Array.from({ length: 20 }, () => migrate(url, migrations)));
  expect(applied.flat()).toHaveLength(migrations.length);
  expect(await migrate(url, migrations)).toEqual([]);
});

test('the application role can work and owns nothing', async () => {
  await migrate(url, migrations);
  const client = new pg.Client({ connectionString: applicationUrl(url) });
  await client.connect();
  const { rows } = await client.query(
    `select current_user::text as "user", (select count(*)::int from pg_class where relowner = current_user::regrole) as owns`,
  );
  expect(rows).toEqual([{ user: 'eenloket_app', owns: 0 }]);
  await expect(client.query('drop table store.event')).rejects.toThrow(/must be owner/);
  await expect(client.query('create table store.mine ()')).rejects.toThrow(/permission denied/);
  await client.end();
});

test('a migration that fails leaves nothing, and what came before stays', async () => {
  const list = [made(1, 'create schema made'), made(2, 'create table made.a (); select 1/0')];
  await expect(migrate(url, list)).rejects.toMatchObject({
    code: 'migration-failed',
    message: expect.stringContaining('made/0002_made'),
  });
  expect(await migrate(url, [list[0]!, made(2, 'create table made.a ()')])).toHaveLength(1);
});

test('a migration whose text was changed after it was applied is refused', async () => {
  await migrate(url, [made(1, 'select 1')]);
  await expect(migrate(url, [made(1, 'select 2')])).rejects.toMatchObject({ code: 'migration-changed' });
});

test('a database that is newer than the program is refused', async () => {
  await migrate(url, [made(1, 'select 1'), made(2, 'select 2')]);
  await expect(migrate(url, [made(1, 'select 1')])).rejects.toMatchObject({
    code: 'database-newer',
    message: expect.stringContaining('made/0002_made'),
  });
});

test('a server that does not answer is one clear line', async () => {
  const silent = new URL(url);
  silent.port = '1';
  await expect(migrate(silent.href, migrations)).rejects.toMatchObject({ code: 'database-unreachable' });
});

test('gaps and names that say nothing are refused; a module without migrations is fine', async () => {
  const read = () => readMigrations([{ module: 'x', directory: scratch }]);
  expect(await readMigrations([{ module: 'x', directory: join(scratch, 'none') }])).toEqual([]);
  await writeFile(join(scratch, '0002_second.sql'), 'select 2');
  await expect(read()).rejects.toMatchObject({ code: 'migration-gap' });
  await writeFile(join(scratch, 'first.sql'), 'select 1');
  await expect(read()).rejects.toMatchObject({ code: 'migration-name' });
});

test('a database is ready once it answers and is migrated', async () => {
  const database = openDatabase(applicationUrl(url));
  expect(await databaseIsReady(database)).toBe(false);
  await migrate(url, migrations);
  expect(await databaseIsReady(database)).toBe(true);
  await database.close();
  const silent = openDatabase('postgres://eenloket_app:x@127.0.0.1:1/eenloket');
  expect(await databaseIsReady(silent)).toBe(false);
  await silent.close();
});

test('the schema of the store is the committed one', async () => {
  await migrate(url, migrations);
  await expect(await schemaOf(url)).toMatchFileSnapshot('schema.golden.txt');
});

test('the schema text depends on the schema only, not on the order it was made in', async () => {
  const other = await emptyDatabase();
  closers.push(other.close);
  const [a, b] = ['create table made.a (x int unique);', 'create table made.b (y text, check (y <> $$$$));'];
  await migrate(url, [made(1, `create schema made; ${a} ${b}`)]);
  await migrate(other.ownerUrl, [made(1, `create schema made; ${b} ${a}`)]);
  const text = await schemaOf(url);
  expect(await schemaOf(other.ownerUrl)).toBe(text);
  expect(text).toContain('table made.a\n  x integer\n  constraint a_x_key UNIQUE (x)');
});

test('each migration of the store is read with its number and digest', async () => {
  const text = await readFile(join(own.directory, '0001_store.sql'), 'utf8');
  expect(migrations[0]).toMatchObject({ module: 'store', number: 1, name: 'store', sql: text });
  expect(migrations[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
});
