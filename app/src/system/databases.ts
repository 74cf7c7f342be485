import {
  applicationUrl,
  migrate,
  openDatabase,
  type Database,
  type DatabaseOf,
  type DatabaseOptions,
} from '@eenloket/store';
import type { Configuration } from '../configuration.js';
import { allMigrations } from './migrations.js';

/** The databases of an installation: one for everybody, and those of organisations that have their own. */
export interface Databases {
  /** Where the counter lives, and everybody without a database of their own. */
  readonly main: Database;
  /** The main one first. */
  readonly all: readonly Database[];
  readonly databaseOf: DatabaseOf;
  close(): Promise<void>;
}

/**
 * Brings every database of the installation to the program's schema and opens it as the application's role.
 * @param ownerUrl the main database, as its owner
 * Errors: those of `migrate`; nothing stays open then.
 */
export async function openDatabases(
  ownerUrl: string,
  { databases = new Map() }: Pick<Configuration, 'databases'>,
  options: DatabaseOptions,
): Promise<Databases> {
  const migrations = await allMigrations();
  const urls = [...new Set([ownerUrl, ...databases.values()])];
  for (const url of urls) await migrate(url, migrations);
  const opened = new Map(urls.map((url) => [url, openDatabase(applicationUrl(url), options)]));
  const main = opened.get(ownerUrl)!;
  return {
    main,
    all: [...opened.values()],
    databaseOf: (organisation) => opened.get(databases.get(organisation) ?? ownerUrl) ?? main,
    close: async () => {
      for (const database of opened.values()) await database.close();
    },
  };
}
