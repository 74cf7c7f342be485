import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate, schemaOf } from '@eenloket/store';
import { allMigrations } from './migrations.js';

/** The committed schema: what a reader sees without a database, and what a change of migrations must change too. */
export const schemaFile = join(
  dirname(fileURLToPath(import.meta.url)),
  ...['..', '..', '..', 'docs', 'schema.sql'],
);

const HEADER = `-- The schema of the whole program, as the migrations make it: tables, constraints, policies, grants, functions.
-- Written by \`npx eenloket schema\`; the migrations are the authority, this is for reading.

`;

/**
 * Migrates an empty database and describes what came of it.
 * @param ownerUrl connection string of the owner of a database without any migration
 * @returns the text that belongs in `docs/schema.sql`
 */
export async function migratedSchema(ownerUrl: string): Promise<string> {
  await migrate(ownerUrl, await allMigrations());
  return HEADER + (await schemaOf(ownerUrl));
}
