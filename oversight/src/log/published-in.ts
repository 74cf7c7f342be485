import { publishedTree } from '@eenloket/ledger';
import type { DatabaseOf } from '@eenloket/store';

/** Where the trees are, and the trace of who asks. */
export interface LogReader {
  readonly databaseOf: DatabaseOf;
  /** W3C trace context of the request. */
  readonly traceparent: string;
}

/**
 * The bytes of a published resource of one organisation's log (`checkpoint`, `tile/...`), or undefined when there is none.
 * It reads commitments and hashes only, so no line of the processing log is written for it.
 */
export function publishedIn(
  { databaseOf, traceparent }: LogReader,
  organisation: string,
  path: string,
): Promise<Uint8Array | undefined> {
  const context = { organisation, processingActivity: 'eenloket-logboek-openbaar', traceparent };
  return databaseOf(organisation).transaction(context, (tx) => publishedTree(tx).resource(path));
}
