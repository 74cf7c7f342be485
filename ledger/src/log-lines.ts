import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** A line of the processing log as an auditor reads it: that something was done, by whom and why; not with whose or which data. */
export interface LogLine {
  readonly id: string;
  readonly at: Instant;
  readonly role: string;
  readonly action: 'read' | 'write' | 'share';
  readonly status: 'intent' | 'completed' | 'failed';
  readonly activity: string;
  readonly article: string;
  readonly recipient: string | null;
  /** Number of facts, without their names. */
  readonly facts: number;
}

/** The newest lines of the transaction's organisation, at most `limit`. Subject, worker and facts are not even selected. */
export async function logLines(tx: Transaction, limit: number): Promise<readonly LogLine[]> {
  const { rows } = await tx.query<LogLine>(
    `select id, at, actor_role as role, action, status, activity, recipient,
            (legal_basis ->> 'bwb') || ', ' || (legal_basis ->> 'article') as article,
            cardinality(data_categories) as facts
       from ledger.processing where organisation_id = $1 order by at desc, id limit $2`,
    [tx.context.organisation, limit],
  );
  return rows;
}
