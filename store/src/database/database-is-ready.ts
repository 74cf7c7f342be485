import { backgroundContext } from '../background-context.js';
import type { Database } from '../transaction.js';

/**
 * Whether the database answers, and has been migrated, within `patienceMs`. Never throws: for `/readyz`.
 */
export async function databaseIsReady(database: Database, patienceMs = 2_000): Promise<boolean> {
  const asked = database
    .transaction(backgroundContext('', 'readiness'), (tx) => tx.query('select from store.migration limit 1'))
    .then(
      ({ rowCount }) => rowCount > 0,
      () => false,
    );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
