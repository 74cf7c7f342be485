import type { Transaction } from '@eenloket/store';
import { completeNumber } from '../brp/eleven-check.js';

/**
 * The next burgerservicenummer of the fictional range 999 000 000 - 999 899 999: it passes the eleven-check and is
 * nobody's. A number once taken is never given again, also not after a rollback.
 */
export async function nextFictionalBsn(tx: Transaction): Promise<string> {
  for (;;) {
    const { rows } = await tx.query<{ next: string }>(`select nextval('exchange.fictional_number') as next`);
    const number = completeNumber(String(rows[0]?.next));
    if (number !== undefined) return number;
  }
}
