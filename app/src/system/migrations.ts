import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMigrations, type Migration } from '@eenloket/store';

/** The modules that keep tables, lowest first: the order of architecture.cjs. */
const modulesWithTables = [
  'store',
  'ledger',
  'catalogue',
  'identity',
  'exchange',
  'messages',
  'cases',
  'journeys',
] as const;

/** The migrations of the whole program, in the order in which they are applied. */
export function allMigrations(): Promise<Migration[]> {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
  return readMigrations(
    modulesWithTables.map((module) => ({ module, directory: join(root, module, 'migrations') })),
  );
}
