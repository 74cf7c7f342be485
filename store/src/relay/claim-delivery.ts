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
}

type Row = EventRow & {
  readonly delivery_id: string;
  readonly subscriber: string;
  readonly recipient: string;
  readonly attempts: number;
};

/**
 * Takes one delivery that is due and that nobody else is at. Per stream, subscriber and recipient they go in order
 * of version: one that waits, or is dead, holds back the later ones of its own stream and no others.
 */
export async function claimDelivery(tx: Transaction, now: Instant): Promise<ClaimedDelivery | undefined> {
  const { rows } = await tx.query<Row>(
    `select delivery.id as delivery_id, delivery.subscriber, delivery.recipient, delivery.attempts,
            ${EVENT_COLUMNS}
       from store.delivery join store.event on event.id = delivery.event_id
      where delivery.organisation_id = $1 and delivery.state = 'waiting' and delivery.retry_at <= $2
        and not exists (
              select from store.delivery as earlier
               where earlier.organisation_id = delivery.organisation_id and earlier.stream = delivery.stream
                 and earlier.subscriber = delivery.subscriber and earlier.recipient = delivery.recipient
                 and earlier.version < delivery.version and earlier.state <> 'delivered')
      order by delivery.retry_at, event.time
      limit 1
        for update of delivery skip locked`,
    [tx.context.organisation, now],
  );
  const row = rows[0];
  if (!row) return undefined;
  const { delivery_id: id, subscriber, recipient, attempts } = row;
  return { id, subscriber, recipient, attempts, event: eventOfRow(row) };
}
