import type { StoredEvent } from '../event.js';
import type { Transaction } from '../transaction.js';
import { EVENT_COLUMNS, type EventRow, eventOfRow } from './event-row.js';

/** By event type: lifts an event one schema version up. What is stored is never rewritten. */
export type Upcasters = { readonly [type: string]: (event: StoredEvent) => StoredEvent };

/**
 * Reads a stream of the transaction's organisation in order of version; an unknown stream is empty.
 * @param upcasters applied to an event for as long as they raise its `schemaVersion`
 */
export async function readStream(
  tx: Transaction,
  stream: string,
  upcasters: Upcasters = {},
): Promise<StoredEvent[]> {
  const { rows } = await tx.query<EventRow>(
    `select ${EVENT_COLUMNS} from store.event
      where organisation_id = $1 and stream = $2 order by version`,
    [tx.context.organisation, stream],
  );
  return rows.map(eventOfRow).map((event) => upcast(event, upcasters));
}

/** Lifts an event to the newest schema version its upcaster knows. */
export function upcast(event: StoredEvent, upcasters: Upcasters): StoredEvent {
  const lifted = upcasters[event.type]?.(event) ?? event;
  return lifted.schemaVersion > event.schemaVersion ? upcast(lifted, upcasters) : lifted;
}
