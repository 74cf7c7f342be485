import { join } from 'node:path';
import { launchPostgres } from '@eenloket/store';
import type { Configuration } from '../configuration.js';

/** The PostgreSQL server of this installation. */
export interface DatabaseServer {
  /** Connection string of the owner: for migrations only. */
  readonly ownerUrl: string;
  /** Stops the embedded server; leaves another's server alone. */
  stop(): Promise<void>;
}

/**
 * The server that `DATABASE_URL` names, else embedded PostgreSQL on the data directory.
 * @param log receives one line for each thing the embedded server does
 * Errors: those of `launchPostgres`.
 */
export async function openDatabaseServer(
  configuration: Configuration,
  log: (line: string) => void,
): Promise<DatabaseServer> {
  const { databaseUrl, dataDirectory } = configuration;
  if (databaseUrl) return { ownerUrl: databaseUrl, stop: async () => undefined };
  return launchPostgres({ directory: join(dataDirectory, 'postgres'), log });
}
