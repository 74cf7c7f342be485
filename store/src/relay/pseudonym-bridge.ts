import type { Transaction } from '../transaction.js';

/** The persons an event is about, as one organisation knows them. */
export interface EventSubject {
  readonly pseudonym?: string;
  readonly subjects?: { readonly [role: string]: string };
}

/**
 * Port to `identity`: every organisation knows a person by another random id, and only the bridge can go from one
 * to the other. It must give the same answer each time it is asked the same.
 */
export interface PseudonymBridge {
  /**
   * The same persons as the recipient knows them; those it did not know become known.
   * @param sender an open transaction of the organisation whose persons these are, `recipient` one of who is to know them
   */
  translateWithin(sender: Transaction, recipient: Transaction, subject: EventSubject): Promise<EventSubject>;
}
