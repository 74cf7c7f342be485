import pg from 'pg';

/** A session on the server that holds the advisory lock "this application uses this data directory". */
export type DirectoryLock = pg.Client;

/** What came of asking a server for the lock. */
export type LockOutcome =
  | { readonly kind: 'held'; readonly lock: DirectoryLock }
  | { readonly kind: 'taken' | 'not-ours' | 'no-answer' };

const LOCK_KEY = 41_004_200;

/**
 * Connects to a server and takes the lock for its data directory. The lock lives as long as the session, so it
 * cannot be left behind by `kill -9`, and two applications can never both believe the server is theirs to stop.
 * @param url owner's connection to the database `postgres`
 * @param data the data directory the server must be serving
 */
export async function lockDirectory(url: string, data: string): Promise<LockOutcome> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ ours: boolean; locked: boolean }>(
      `select ours, case when ours then pg_try_advisory_lock($2) else false end as locked
         from (select current_setting('data_directory') = $1 as ours) as server`,
      [data, LOCK_KEY],
    );
    if (rows[0]?.locked) return { kind: 'held', lock: client };
    await client.end();
    return { kind: rows[0]?.ours ? 'taken' : 'not-ours' };
  } catch (error) {
    await client.end().catch(() => undefined);
    const refused = /^28/.test((error as { code?: string }).code ?? '');
    return { kind: refused ? 'not-ours' : 'no-answer' };
  }
}
