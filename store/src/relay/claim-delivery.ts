import type { Instant } from '@eenloket/kit';
import type { StoredEvent } from '../event.js';
import { EVENT_COLUMNS, type EventRow, eventOfRow } from '../events/event-row.js';
import type { Transaction } from '../transaction.js';

/** A delivery that this transaction holds the lock of. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly subscriber: string;
  readonly recipient: string;
  readonly attempts: number;
  readonly event: StoredEvent;
  /** Whether another one is due at this organisation: then it is worth looking again. */
  readonly more: boolean;
}

type Row = EventRow & {
  readonly delivery_id: string;
  readonly subscriber: string;
  readonly recipient: string;
  readonly attempts: number;
  readonly more: boolean;
};

/**
 * Takes one delivery that is due and that nobody else is at. Per stream, subscriber and recipient they go in order
 * of version: one that waits, or is dead, holds back the later ones of its own stream and no others.
 */
export async function claimDelivery(tx: Transaction, now: Instant): Promise<ClaimedDelivery | undefined> {
  const { rows } = await tx.query<Row>(
    // First the delivery alone: in the order of its index, so that a long outbox costs no sorting.
    `with claimed as materialized (
       select id, event_id, subscriber, recipient, attempts
         from store.delivery
        where organisation_id = $1 and state = 'waiting' and retry_at <= $2
          and not exists (
                select from store.delivery as earlier
                 where earlier.organisation_id = delivery.organisation_id and earlier.stream = delivery.stream
                   and earlier.subscriber = delivery.subscriber and earlier.recipient = delivery.recipient
                   and earlier.version < delivery.version and earlier.state <> 'delivered')
        order by retry_at
        limit 1
          for update skip locked)
     select claimed.id as delivery_id, subscriber, recipient, attempts, ${EVENT_COLUMNS},
            exists (select from store.delivery as other
                     where other.organisation_id = $1 and other.state = 'waiting' and other.retry_at <= $2
                       and other.id <> claimed.id) as more
       from claimed join store.event on event.id = claimed.event_id`,
    [tx.context.organisation, now],
  );
  const row = rows[0];
  if (!row) return undefined;
  const { delivery_id: id, subscriber, recipient, attempts, more } = row;
  return { id, subscriber, recipient, attempts, more, event: eventOfRow(row) };
}
