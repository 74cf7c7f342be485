import { createHash, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { inject } from 'vitest';
import {
  applicationUrl,
  type Database,
  type DatabaseOptions,
  migrate,
  openDatabase,
  readMigrations,
} from '../src/index.js';

const root = new URL('../../', import.meta.url);
const { below } = createRequire(import.meta.url)(fileURLToPath(new URL('architecture.cjs', root))) as {
  below: Record<string, readonly string[]>;
};

/** A database of a test file's own. */
export interface TestDatabase {
  /** Owner: sees past row-level security. */
  readonly ownerUrl: string;
  /** The application's role. */
  readonly url: string;
  /** Opened as the application's role. */
  readonly database: Database;
  /** Runs SQL as the owner, e.g. to count what all organisations have. */
  asOwner<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Closes what was opened here and drops the database. */
  close(): Promise<void>;
}

/**
 * A fresh database with the migrations of all modules (or only the ones named), cloned from a template.
 * Close it in `afterAll`.
 */
export async function testDatabase(
  modules: readonly string[] = Object.keys(below),
  options: DatabaseOptions = {},
): Promise<TestDatabase> {
  const server = inject('testServerUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(server, async (client) => {
    const template = await makeTemplate(client, server, modules);
    await client.query(`create database ${name} template ${template}`);
  });
  const ownerUrl = onDatabase(server, name);
  const url = applicationUrl(ownerUrl);
  const database = openDatabase(url, options);
  return {
    ownerUrl,
    url,
    database,
    asOwner: (sql, parameters = []) =>
      withClient(ownerUrl, async (client) => (await client.query(sql, [...parameters])).rows),
    close: async () => {
      await database.close();
      await withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** An empty database without any migration: to test migrating itself. */
export async function emptyDatabase(): Promise<{ ownerUrl: string; close(): Promise<void> }> {
  const server = inject('testServerUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(server, (client) => client.query(`create database ${name}`));
  return {
    ownerUrl: onDatabase(server, name),
    close: async () => {
      await withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Made once for each set of migrations: the threads of a run wait for one another on an advisory lock. */
async function makeTemplate(client: pg.Client, server: string, modules: readonly string[]): Promise<string> {
  const migrations = await readMigrations(
    modules.map((module) => ({
      module,
      directory: fileURLToPath(new URL(`${module}/migrations`, root)),
    })),
  );
  const digest = createHash('sha256').update(migrations.map(({ sha256 }) => sha256).join());
  const template = `template_${digest.digest('hex').slice(0, 24)}`;
  const draft = `${template}_draft`;
  await client.query('select pg_advisory_lock(1)');
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
  if (!rowCount) {
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    await migrate(onDatabase(server, draft), migrations);
    await client.query(`alter database ${draft} rename to ${template}`);
  }
  await client.query('select pg_advisory_unlock(1)');
  return template;
}

function onDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
