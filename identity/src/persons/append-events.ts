import type { NewEvent, Transaction } from '@eenloket/store';

/** The store's `appendEvents`: appends to a stream that ends at `expectedVersion` (0: a new one), in this transaction. */
export type AppendEvents = (
  tx: Transaction,
  stream: string,
  expectedVersion: number,
  events: readonly NewEvent[],
) => Promise<unknown>;
