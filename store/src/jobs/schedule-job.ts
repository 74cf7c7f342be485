import type { Instant } from '@eenloket/kit';
import type { Json } from '../event.js';
import type { Transaction } from '../transaction.js';

/** Work for later. */
export interface NewJob {
  /** Which handler does it, e.g. `case-deadline`. */
  readonly kind: string;
  /** Unique in the organisation and kind: scheduling the same key again moves the job. */
  readonly key: string;
  /** Not before this instant, on the clock of the job runner. */
  readonly wakeAt: Instant;
  readonly payload: { readonly [key: string]: Json };
}

/** Schedules a job for the transaction's organisation, or moves it and replaces its payload. */
export async function scheduleJob(tx: Transaction, { kind, key, wakeAt, payload }: NewJob): Promise<void> {
  const { organisation, processingActivity, traceparent } = tx.context;
  await tx.query(
    `insert into store.job (organisation_id, kind, key, payload, wake_at, processing_activity, traceparent)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict on constraint job_once do update
        set payload = excluded.payload, wake_at = excluded.wake_at, retry_at = '-infinity',
            processing_activity = excluded.processing_activity, traceparent = excluded.traceparent,
            state = 'waiting', attempts = 0, last_failure = null, revision = job.revision + 1`,
    [organisation, kind, key, JSON.stringify(payload), wakeAt, processingActivity, traceparent],
  );
}

/** Takes a job back; false when there is none of that kind and key (any more). */
export async function cancelJob(tx: Transaction, kind: string, key: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'delete from store.job where organisation_id = $1 and kind = $2 and key = $3',
    [tx.context.organisation, kind, key],
  );
  return rowCount > 0;
}
