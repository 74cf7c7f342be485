import type { StoredEvent } from '../event.js';

/** "This module wants events of this type": on append one delivery row is made for each recipient. */
export interface Subscription {
  /** Who handles it, e.g. `cases`; the name of the handler and of the inbox lines. */
  readonly subscriber: string;
  /** The event type, e.g. `nl.eenloket.journey.part-approved`. */
  readonly type: string;
  /** The organisations that receive this event; none is fine. */
  readonly recipients: (event: StoredEvent) => readonly string[];
}
