import {
  openClock,
  type Database,
  type DatabaseOf,
  type DatabaseOptions,
  type StoredClock,
} from '@eenloket/store';
import type { Configuration } from '../configuration.js';
import type { DatabaseServer } from './database-server.js';
import { openDatabases } from './databases.js';

/** The data of an installation and the clock that they live by. */
export interface InstallationData {
  /** Where the counter lives. */
  readonly database: Database;
  /** All, the counter's first. */
  readonly databases: readonly Database[];
  readonly databaseOf: DatabaseOf;
  /** The clock of the law: the demo clock in a demonstration. */
  readonly clock: StoredClock;
  /** Closes what was opened here, and stops the server if it was started for this. */
  close(): Promise<void>;
}

/**
 * Opens the data on a server that runs: databases, then the clock.
 * Errors: those of `migrate` and `openClock`; what was opened by then is closed again, the server too.
 */
export async function openInstallationData(
  configuration: Configuration,
  server: DatabaseServer,
  options: DatabaseOptions,
): Promise<InstallationData> {
  const closing = [() => server.stop()];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const {
      main,
      all,
      databaseOf,
      close: end,
    } = await openDatabases(server.ownerUrl, configuration, options);
    closing.push(end);
    const clock = await openClock(all, configuration.mode === 'demo' ? 'demo' : 'system');
    closing.push(() => clock.close());
    return { database: main, databases: all, databaseOf, clock, close };
  } catch (error) {
    await close();
    throw error;
  }
}
