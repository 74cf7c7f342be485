import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/**
 * Erases one line of the processing log with its salt under a retention rule (AVG art. 17). Its place in the tree
 * stays, and with it the reason, so that erasing never looks like tampering.
 * Returns false when there is no such line or it is not yet sealed (try again after a second).
 */
export async function eraseLine(tx: Transaction, id: string, reason: string, at: Instant): Promise<boolean> {
  const { rows } = await tx.query<{ erased: boolean }>('select ledger.erase($1, $2, $3) as erased', [
    id,
    reason,
    at,
  ]);
  return rows[0]?.erased ?? false;
}
