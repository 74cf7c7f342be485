import { join } from 'node:path';
import {
  applicationUrl,
  joinPostgres,
  migrate,
  openClock,
  openDatabase,
  type Database,
  type DatabaseOf,
  type StoredClock,
} from '@eenloket/store';
import type { Configuration } from '../configuration.js';
import { openDatabaseServer, type DatabaseServer } from './database-server.js';
import { allMigrations } from './migrations.js';

/** The data of an installation, for as long as one command needs them. */
export interface CommandDatabase {
  readonly database: Database;
  readonly databaseOf: DatabaseOf;
  readonly clock: StoredClock;
  /** Closes what was opened here; a server that was started for this command is stopped. */
  close(): Promise<void>;
}

/**
 * Opens the database of the installation for a command, whether `npm start` is running or not: beside a running
 * application it works on that one's server, else it launches the server for the time of the command, or uses the
 * server that `DATABASE_URL` names. Missing migrations are applied.
 * @param log receives one line for each thing the embedded server does
 * Errors: those of `launchPostgres` and `migrate`; what was opened by then is closed again.
 */
export async function openCommandDatabase(
  configuration: Configuration,
  log: (line: string) => void,
): Promise<CommandDatabase> {
  const server = await serverFor(configuration, log);
  let database: Database | undefined;
  try {
    await migrate(server.ownerUrl, await allMigrations());
    const opened = (database = openDatabase(applicationUrl(server.ownerUrl), { connections: 4 }));
    const clock = await openClock(opened, configuration.mode === 'demo' ? 'demo' : 'system');
    const close = async () => {
      await clock.close();
      await opened.close();
      await server.stop();
    };
    return { database: opened, databaseOf: () => opened, clock, close };
  } catch (error) {
    await database?.close();
    await server.stop();
    throw error;
  }
}

async function serverFor(configuration: Configuration, log: (line: string) => void): Promise<DatabaseServer> {
  const { databaseUrl, dataDirectory } = configuration;
  const joined = databaseUrl ? undefined : await joinPostgres(join(dataDirectory, 'postgres'));
  return joined ? { ownerUrl: joined, stop: async () => undefined } : openDatabaseServer(configuration, log);
}
