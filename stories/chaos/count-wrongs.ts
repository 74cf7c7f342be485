import pg from 'pg';
import { invariants } from './invariants.js';

/** What was lost and what was done twice, with each thing found in words. */
export interface Wrongs {
  readonly lost: number;
  readonly double: number;
  readonly findings: readonly string[];
}

/** Counts, as the owner of the database and so over all organisations, what was lost or done twice in `births` births. */
export async function countWrongs(ownerUrl: string, births: number): Promise<Wrongs> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const wrongs = { lost: 0, double: 0, findings: [] as string[] };
  try {
    for (const { kind, what, sql } of invariants) {
      const { rows } = await client.query<{ count: string }>(sql.replaceAll(':births', String(births)));
      const count = Number(rows[0]?.count ?? 0);
      wrongs[kind] += count;
      if (count > 0) wrongs.findings.push(`${kind}: ${count} ${what}`);
    }
    return wrongs;
  } finally {
    await client.end();
  }
}
