import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const RETRY_MS = 500;

/**
 * Listens on a NOTIFY channel over a connection of its own, and connects again whenever it breaks. After each
 * connection `wake('')` is called, since something may have been missed.
 * @returns a function that ends it
 */
export async function listenOn(
  url: string,
  channel: string,
  wake: (payload: string) => void,
): Promise<() => Promise<void>> {
  const ending = new AbortController();
  let client: pg.Client | undefined;
  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
    fresh.on('error', () => undefined);
    fresh.on('notification', ({ payload }) => wake(payload ?? ''));
    client = fresh;
    await fresh.connect();
    await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
    if (ending.signal.aborted) return fresh.end();
    fresh.once('end', () => void reconnect());
    wake('');
  };
  const reconnect = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const connected = await connect().then(
        () => true,
        () => client?.end().then(() => false),
      );
      if (connected) return;
      await wait(RETRY_MS, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  await reconnect();
  return async () => {
    ending.abort();
    await client?.end();
  };
}
