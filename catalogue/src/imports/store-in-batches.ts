import type { Transaction } from '@eenloket/store';
import type { Progress } from './import-result.js';

const BATCH_ROWS = 500;

/** Runs `statement` (with the batch as JSON in $1) for every batch, telling the progress after each. */
export async function storeInBatches(
  tx: Transaction,
  statement: string,
  items: readonly object[],
  progress: Progress,
): Promise<void> {
  for (let start = 0; start < items.length; start += BATCH_ROWS) {
    const batch = items.slice(start, start + BATCH_ROWS);
    await tx.query(statement, [JSON.stringify(batch)]);
    progress(start + batch.length, items.length);
  }
}
