import { HASH_BYTES, nodeHash } from './merkle-hash.js';

/** Hashes in a full tile (c2sp.org/tlog-tiles): a subtree of height 8. */
export const TILE_WIDTH = 256;

/** A run of consecutive hashes of one level: hash i of tile n covers 256^level leaves from (256 n + i) 256^level. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
}

/** Address of a tile for a tree size: its width is what that size fills of it. */
export interface TileAddress {
  readonly level: number | 'entries';
  readonly index: number;
  /** 1 to 256; below 256 the tile is partial. */
  readonly width: number;
}

/** Merkle root of a run of node hashes whose number is a power of two. */
export function perfectRoot(hashes: readonly Uint8Array[]): Uint8Array {
  const [first, ...rest] = hashes;
  if (first === undefined) throw new RangeError('A perfect subtree has at least one hash.');
  if (rest.length === 0) return first;
  const half = hashes.length / 2;
  return nodeHash(perfectRoot(hashes.slice(0, half)), perfectRoot(hashes.slice(half)));
}

/** Concatenates hashes to the bytes of a tile resource. */
export const joinHashes = (hashes: readonly Uint8Array[]): Uint8Array => Buffer.concat(hashes);

/** Splits the bytes of a tile resource into its hashes of 32 bytes. */
export function splitHashes(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, i) =>
    bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES),
  );
}
