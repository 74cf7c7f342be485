import type { StoredEvent } from '../event.js';
import type { Transaction } from '../transaction.js';
import type { Subscription } from './subscription.js';

/** NOTIFY channel that wakes the relay; the payload is the sending organisation. */
export const DELIVERY_CHANNEL = 'eenloket_delivery';

/** Puts one row in the outbox for each event, subscriber and recipient, in the transaction that appends the events. */
export async function addDeliveries(tx: Transaction, events: readonly StoredEvent[]): Promise<void> {
  const deliveries = events.flatMap((event) => deliveriesOf(event, tx.subscriptions));
  if (deliveries.length === 0) return;
  await tx.query(
    `with added as (
       insert into store.delivery (organisation_id, event_id, stream, version, subscriber, recipient)
       select $1, event_id, stream, version, subscriber, recipient
         from jsonb_to_recordset($2::jsonb) as new (event_id uuid, stream text, version integer,
              subscriber text, recipient text)
       on conflict do nothing)
     select pg_notify($3, $1)`,
    [tx.context.organisation, JSON.stringify(deliveries), DELIVERY_CHANNEL],
  );
}

function deliveriesOf(event: StoredEvent, subscriptions: readonly Subscription[]) {
  const { id: event_id, stream, version } = event;
  return subscriptions
    .filter(({ type }) => type === event.type)
    .flatMap(({ subscriber, recipients }) =>
      recipients(event).map((recipient) => ({ event_id, stream, version, subscriber, recipient })),
    );
}
