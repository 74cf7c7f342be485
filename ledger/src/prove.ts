import { CodedError } from '@eenloket/kit';
import { consistencyRanges, inclusionRanges, type LeafRange } from './proof-ranges.js';
import type { PublishedLog } from './published-log.js';
import { rangeHash } from './range-hash.js';

/**
 * Proof that leaf `index` (from 0) is in the tree of `size` leaves: the hashes of RFC 6962 section 2.1.1, from
 * published tiles. Throws `ledger/out-of-range` when the tree has no such leaf.
 */
export async function inclusionProof(log: PublishedLog, index: number, size: number): Promise<Uint8Array[]> {
  if (!(index >= 0 && index < size))
    throw new CodedError('ledger/out-of-range', `A tree of ${size} leaves has no leaf ${index}.`);
  return hashes(log, inclusionRanges(index, size), size);
}

/**
 * Proof that the tree of `oldSize` leaves is the beginning of that of `newSize`: RFC 6962 section 2.1.2, from
 * published tiles. Throws `ledger/out-of-range` when the old tree is larger than the new one.
 */
export async function consistencyProof(
  log: PublishedLog,
  oldSize: number,
  newSize: number,
): Promise<Uint8Array[]> {
  if (!(oldSize >= 0 && oldSize <= newSize))
    throw new CodedError('ledger/out-of-range', `A tree of ${newSize} leaves did not grow from ${oldSize}.`);
  return hashes(log, consistencyRanges(oldSize, newSize), newSize);
}

/** One by one: the log may be one database connection. */
async function hashes(log: PublishedLog, ranges: readonly LeafRange[], size: number): Promise<Uint8Array[]> {
  const proof: Uint8Array[] = [];
  for (const range of ranges) proof.push(await rangeHash(log, range, size));
  return proof;
}
