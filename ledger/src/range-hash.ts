import { nodeHash } from './merkle-hash.js';
import { splitPoint, type LeafRange } from './proof-ranges.js';
import type { PublishedLog } from './published-log.js';
import { readTile } from './read-tile.js';
import { perfectRoot, TILE_WIDTH } from './tile.js';

/** Merkle Tree Hash of a range of leaves of a tree of `size`, read from tiles alone. */
export async function rangeHash(log: PublishedLog, range: LeafRange, size: number): Promise<Uint8Array> {
  const { from, to } = range;
  const width = to - from;
  if (isPerfect(range)) return perfectHash(log, range, size);
  const middle = from + splitPoint(width);
  const left = await rangeHash(log, { from, to: middle }, size);
  return nodeHash(left, await rangeHash(log, { from: middle, to }, size));
}

/** A range that is one complete subtree: a power of two wide and aligned to it. */
function isPerfect({ from, to }: LeafRange): boolean {
  const width = to - from;
  return Number.isInteger(Math.log2(width)) && from % width === 0;
}

async function perfectHash(log: PublishedLog, { from, to }: LeafRange, size: number): Promise<Uint8Array> {
  const level = Math.floor(Math.log2(to - from) / 8);
  const leavesPerHash = TILE_WIDTH ** level;
  const first = from / leavesPerHash;
  const index = Math.floor(first / TILE_WIDTH);
  const hashes = await readTile(log, level, index, size);
  const start = first - index * TILE_WIDTH;
  return perfectRoot(hashes.slice(start, start + (to - from) / leavesPerHash));
}
