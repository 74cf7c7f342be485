import type { Transaction } from '@eenloket/store';

/** The NOTIFY channel on which a committed import is announced; only to wake, see `Database.listen`. */
export const IMPORTS_CHANNEL = 'eenloket_imports';

/** Announces, once the transaction commits, that the imported lists have changed. */
export async function announceImport(tx: Transaction): Promise<void> {
  await tx.query('select pg_notify($1, $2)', [IMPORTS_CHANNEL, '']);
}

/**
 * A text that is another after every import of services or organisations: what is in memory of an older one is stale.
 * Reads no content: the number of rows and the transactions (xmin) that wrote them.
 */
export async function importedVersion(tx: Transaction): Promise<string> {
  const { rows } = await tx.query<{ version: string }>(`
    select string_agg(state, '/') as version
      from (select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) as state from catalogue.service
            union all
            select count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) from catalogue.organisation) as states`);
  return rows[0]?.version ?? '';
}
