import { join } from 'node:path';
import { applicationUrl, migrate, openDatabase } from '@eenloket/store';
import type { Configuration } from '../configuration.js';
import { openKeys } from '../keys.js';
import { openCatalogue } from './catalogue.js';
import { openDatabaseServer } from './database-server.js';
import { allMigrations } from './migrations.js';

/** Everything that runs, and how it ends. */
export interface RunningSystem {
  /** Lets requests and deliveries in flight finish, then closes what was opened, in the opposite order. */
  stop(): Promise<void>;
}

/**
 * Starts the whole of Eenloket in this process.
 * @param log receives one line for each thing that a person at the terminal may want to know
 * Errors are CodedErrors of one line; what had been opened by then is closed again.
 */
export async function startSystem(
  configuration: Configuration,
  log: (line: string) => void,
): Promise<RunningSystem> {
  const opened: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    openCatalogue();
    openKeys(join(configuration.dataDirectory, 'keys.json'), configuration.mode === 'demo');
    const server = await openDatabaseServer(configuration, log);
    opened.push(() => server.stop());
    await migrate(server.ownerUrl, await allMigrations());
    const database = openDatabase(applicationUrl(server.ownerUrl));
    opened.push(() => database.close());
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
