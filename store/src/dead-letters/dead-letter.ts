import { CodedError } from '@eenloket/kit';
import { DELIVERY_CHANNEL } from '../relay/add-deliveries.js';
import type { Transaction } from '../transaction.js';

/** Work that failed too often and now waits for a person. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: 'delivery' | 'job';
  /** The event type, or the kind of job. */
  readonly type: string;
  /** The event's stream, or the job's key. */
  readonly about: string;
  /** Who should have received it; absent for a job. */
  readonly recipient?: string;
  readonly attempts: number;
  /** Code and message of the last failure, without personal data. */
  readonly failure: string;
}

/** The dead letters of the transaction's organisation, oldest failure first. */
export async function listDeadLetters(tx: Transaction): Promise<DeadLetter[]> {
  const { rows } = await tx.query<Omit<DeadLetter, 'recipient'> & { recipient: string | null }>(
    `select delivery.id, 'delivery' as kind, event.type, delivery.stream as about,
            delivery.recipient || '/' || delivery.subscriber as recipient, delivery.attempts,
            delivery.last_failure as failure, delivery.retry_at
       from store.delivery join store.event on event.id = delivery.event_id
      where delivery.organisation_id = $1 and delivery.state = 'dead'
     union all
     select id, 'job', kind, key, null, attempts, last_failure, retry_at
       from store.job where organisation_id = $1 and state = 'dead'
      order by retry_at`,
    [tx.context.organisation],
  );
  return rows.map(({ id, kind, type, about, recipient, attempts, failure }) => ({
    id,
    kind,
    type,
    about,
    attempts,
    failure,
    ...(recipient === null ? {} : { recipient }),
  }));
}

/**
 * Has a dead letter tried again at once, with all its attempts.
 * Errors: `dead-letter-unknown` when the organisation has no dead letter of that id (any more).
 */
export async function retryDeadLetter(tx: Transaction, id: string): Promise<void> {
  const revive = (table: 'delivery' | 'job') =>
    tx.query(
      `update store.${table} set state = 'waiting', attempts = 0, retry_at = '-infinity'
        where organisation_id = $1 and id = $2 and state = 'dead'`,
      [tx.context.organisation, id],
    );
  const deliveries = await revive('delivery');
  const jobs = await revive('job');
  if (deliveries.rowCount + jobs.rowCount === 0)
    throw new CodedError(
      'dead-letter-unknown',
      `There is no dead letter ${id}: someone may have had it tried again already; look at the list anew.`,
    );
  await tx.query('select pg_notify($1, $2)', [DELIVERY_CHANNEL, tx.context.organisation]);
}
