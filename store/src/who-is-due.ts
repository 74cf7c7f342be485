import type { Clock } from '@eenloket/kit';
import { backgroundContext } from './background-context.js';
import type { Database, DatabaseOf } from './transaction.js';

/** Whose work is looked for. */
export interface Hosted {
  readonly databaseOf: DatabaseOf;
  readonly organisations: readonly string[];
  readonly clock: Clock;
}

/**
 * The organisations with deliveries or jobs that are due, in one statement for each database. A database that is down
 * keeps nobody else from being found; its error is thrown when nothing is due anywhere else.
 */
export async function whoIsDue(work: 'delivery' | 'job', hosted: Hosted): Promise<readonly string[]> {
  const found = await Promise.allSettled(
    [...organisationsByDatabase(hosted)].map(([database, organisations]) =>
      database.transaction(backgroundContext('', `${work}-due`), async (tx) => {
        const { rows } = await tx.query<{ organisation: string }>(
          'select organisation from store.who_is_due($1, $2, $3) as organisation',
          [work, organisations, hosted.clock.now()],
        );
        return rows.map(({ organisation }) => organisation);
      }),
    ),
  );
  const due = found.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  const failed = found.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected' && due.length === 0) throw failed.reason;
  return due;
}

/** Which organisations live together in one database. */
export function organisationsByDatabase({
  databaseOf,
  organisations,
}: Omit<Hosted, 'clock'>): ReadonlyMap<Database, readonly string[]> {
  const together = new Map<Database, string[]>();
  for (const organisation of organisations) {
    const database = databaseOf(organisation);
    together.set(database, [...(together.get(database) ?? []), organisation]);
  }
  return together;
}
