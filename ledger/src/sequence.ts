import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { checkpointText } from './checkpoint.js';
import { leafHash } from './merkle-hash.js';
import { signNote, type NoteSigner } from './signed-note.js';
import {
  insertLeaves,
  lockTree,
  publishCheckpoint,
  readEdge,
  takePending,
  upsertTiles,
} from './store/tree.js';
import { grow, rootOf } from './tree-edge.js';

/** Places given out at most in one transaction: keeps it below about a second. */
const BATCH = 5_000;

/**
 * Gives every waiting line of one organisation its place in the tree and signs the new head, all in the caller's
 * transaction: after a crash either nothing or everything has happened, and a second run finds nothing to do.
 * Returns the number of lines placed. The signer's name is the log's origin.
 */
export async function sequence(
  tx: Transaction,
  signer: NoteSigner,
  signedAt: Instant,
  limit: number = BATCH,
): Promise<number> {
  const size = await lockTree(tx);
  const pending = await takePending(tx, limit);
  if (pending.length === 0) return 0;
  const { edge, tiles } = grow(
    await readEdge(tx, size),
    pending.map(({ commitment }) => leafHash(commitment)),
  );
  await insertLeaves(tx, size, pending);
  await upsertTiles(tx, tiles);
  const text = checkpointText({ origin: signer.name, size: edge.size, root: rootOf(edge) });
  await publishCheckpoint(tx, edge.size, signNote(text, signer), signedAt);
  return pending.length;
}
