import { CodedError } from '@eenloket/kit';
import pg from 'pg';
import { databaseFailure } from '../database/database-failure.js';
import { makeApplicationRole } from './application-role.js';
import type { Migration } from './migration.js';

const LOCK_KEY = 7_034_401;

interface Applied {
  readonly module: string;
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

/**
 * Brings a database to the program's schema: makes the application's role, then applies each missing migration in
 * a transaction of its own. Any number of programs may do so at once: one works, the others find it done.
 * @param ownerUrl connection string of the owner, not through pgbouncer in transaction mode
 * @param migrations all of the program's, modules in order
 * @returns those that were applied now
 * Errors: `migration-changed`, `database-newer`, `migration-failed`, `database-unreachable`, `database-denied`,
 * `database-missing`.
 */
export async function migrate(ownerUrl: string, migrations: readonly Migration[]): Promise<Migration[]> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    await makeApplicationRole(client, ownerUrl);
    await makeTable(client);
    const missing = missingOf(migrations, await appliedIn(client));
    for (const migration of missing) await apply(client, migration);
    return missing;
  } catch (error) {
    throw databaseFailure(error, ownerUrl);
  } finally {
    await client.end();
  }
}

async function makeTable(client: pg.Client): Promise<void> {
  await client.query(`
    create schema if not exists store;
    create table if not exists store.migration (
      module text not null,
      number integer not null check (number > 0),
      name text not null,
      sha256 text not null,
      applied_at timestamptz not null default now(),
      primary key (module, number)
    );
    grant usage on schema store to eenloket_app;
    grant select on store.migration to eenloket_app;`);
}

async function appliedIn(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>('select module, number, name, sha256 from store.migration');
  return rows;
}

function missingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const key = ({ module, number }: { module: string; number: number }) => `${module}/${number}`;
  const known = new Map(migrations.map((migration) => [key(migration), migration]));
  for (const done of applied) {
    const migration = known.get(key(done));
    if (!migration) throw newer(done);
    if (migration.sha256 !== done.sha256) throw changed(migration);
  }
  const done = new Set(applied.map(key));
  return migrations.filter((migration) => !done.has(key(migration)));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const { module, number, name, sql, sha256 } = migration;
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into store.migration (module, number, name, sha256) values ($1, $2, $3, $4)', [
      module,
      number,
      name,
      sha256,
    ]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => undefined);
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError(
      'migration-failed',
      `Migration ${label(migration)} failed (${said}); the database is as it was before it. Correct it and start again.`,
      { cause },
    );
  }
}

const label = ({ module, number, name }: Applied | Migration): string =>
  `${module}/${String(number).padStart(4, '0')}_${name}`;

const newer = (applied: Applied) =>
  new CodedError(
    'database-newer',
    `The database has migration ${label(applied)}, which this program does not know: start the newer program.`,
  );

const changed = (migration: Migration) =>
  new CodedError(
    'migration-changed',
    `Migration ${label(migration)} was applied with another text: restore the file, and put the change in a new migration.`,
  );
