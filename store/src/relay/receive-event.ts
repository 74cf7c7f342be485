import { crashPoint } from '../crash-point.js';
import type { StoredEvent } from '../event.js';
import type { Database, Transaction } from '../transaction.js';

/** What a subscriber does with an event, in the recipient's transaction. Its persons are the recipient's. */
export type EventHandler = (tx: Transaction, event: StoredEvent) => Promise<void>;

/**
 * Runs the handler in one transaction of the recipient, together with the inbox line that makes a second delivery
 * of the same event to the same subscriber do nothing.
 * @returns false when it had been handled before
 */
export async function receiveEvent(
  database: Database,
  recipient: string,
  subscriber: string,
  event: StoredEvent,
  handler: EventHandler,
): Promise<boolean> {
  const { processingActivity, traceparent } = event;
  return database.transaction({ organisation: recipient, processingActivity, traceparent }, async (tx) => {
    const { rowCount } = await tx.query(
      `insert into store.inbox (organisation_id, event_id, subscriber) values ($1, $2, $3)
       on conflict do nothing`,
      [recipient, event.id, subscriber],
    );
    if (rowCount === 0) return false;
    await handler(tx, event);
    crashPoint('relay.handled');
    return true;
  });
}
