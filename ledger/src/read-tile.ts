import { CodedError } from '@eenloket/kit';
import { HASH_BYTES } from './merkle-hash.js';
import type { PublishedLog } from './published-log.js';
import { splitHashes, TILE_WIDTH } from './tile.js';
import { tilePath } from './tile-path.js';

/**
 * The hashes of one tile as a tree of `size` leaves fills it.
 * Throws `ledger/tile-missing` or `ledger/tile-malformed` when the log does not publish it as it must.
 */
export async function readTile(
  log: PublishedLog,
  level: number,
  index: number,
  size: number,
): Promise<Uint8Array[]> {
  const width = tileWidth(level, index, size);
  const path = tilePath({ level, index, width });
  const bytes = await log.resource(path);
  if (bytes === undefined)
    throw new CodedError('ledger/tile-missing', `The log does not publish ${path}. Ask its operator for it.`);
  if (bytes.length !== width * HASH_BYTES)
    throw new CodedError(
      'ledger/tile-malformed',
      `${path} has ${bytes.length} bytes, not ${width * HASH_BYTES}.`,
    );
  return splitHashes(bytes);
}

/** How many hashes a tree of `size` leaves has in a tile: floor(size / 256^level) - 256 index, from 0 to 256. */
export function tileWidth(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}
