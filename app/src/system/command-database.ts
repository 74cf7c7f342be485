import { join } from 'node:path';
import { joinPostgres } from '@eenloket/store';
import type { Configuration } from '../configuration.js';
import { openDatabaseServer, type DatabaseServer } from './database-server.js';
import { openInstallationData, type InstallationData } from './installation-data.js';

/**
 * Opens the data of the installation for a command, whether `npm start` is running or not (see `openCommandServer`).
 * Missing migrations are applied.
 * @param log receives one line for each thing the embedded server does
 * Errors: those of `launchPostgres` and `migrate`; what was opened by then is closed again.
 */
export async function openCommandDatabase(
  configuration: Configuration,
  log: (line: string) => void,
): Promise<InstallationData> {
  const server = await openCommandServer(configuration, log);
  return openInstallationData(configuration, server, { connections: 4 });
}

/**
 * The database server for the time of a command: beside a running application that one's server, else the server
 * that `DATABASE_URL` names, else one that is launched for it.
 */
export async function openCommandServer(
  configuration: Configuration,
  log: (line: string) => void,
): Promise<DatabaseServer> {
  const { databaseUrl, dataDirectory } = configuration;
  const joined = databaseUrl ? undefined : await joinPostgres(join(dataDirectory, 'postgres'));
  return joined ? { ownerUrl: joined, stop: async () => undefined } : openDatabaseServer(configuration, log);
}
