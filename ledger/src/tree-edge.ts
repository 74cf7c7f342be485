import { emptyRoot, nodeHash } from './merkle-hash.js';
import { perfectRoot, TILE_WIDTH, type Tile } from './tile.js';

/**
 * The right edge of a tree: per level the hashes of its last, partial tile. With it a tree of any size can grow
 * and its root be computed from at most 8 x 255 hashes, without reading the rest.
 */
export interface TreeEdge {
  readonly size: number;
  /** Index 0 is the leaf level; every list is shorter than 256. */
  readonly tails: readonly (readonly Uint8Array[])[];
}

/** The edge of the empty tree. */
export const emptyEdge: TreeEdge = { size: 0, tails: [] };

/** A grown tree: its edge, and every tile that is new or longer than before. */
export interface Growth {
  readonly edge: TreeEdge;
  readonly tiles: readonly Tile[];
}

/** Appends leaf hashes. A tile that becomes full hands its root to the level above (c2sp.org/tlog-tiles). */
export function grow(edge: TreeEdge, leafHashes: readonly Uint8Array[]): Growth {
  const tails: (readonly Uint8Array[])[] = [];
  const tiles: Tile[] = [];
  let added = leafHashes;
  let before = edge.size;
  for (let level = 0; added.length > 0 || level < edge.tails.length; level++) {
    const hashes = [...(edge.tails[level] ?? []), ...added];
    const full = fullTiles(level, Math.floor(before / TILE_WIDTH), hashes);
    const tail = hashes.slice(full.length * TILE_WIDTH);
    tails.push(tail);
    tiles.push(...full);
    if (added.length > 0 && tail.length > 0)
      tiles.push({ level, index: Math.floor(before / TILE_WIDTH) + full.length, hashes: tail });
    added = full.map((tile) => perfectRoot(tile.hashes));
    before = Math.floor(before / TILE_WIDTH);
  }
  return { edge: { size: edge.size + leafHashes.length, tails }, tiles };
}

function fullTiles(level: number, first: number, hashes: readonly Uint8Array[]): Tile[] {
  return Array.from({ length: Math.floor(hashes.length / TILE_WIDTH) }, (_, i) => ({
    level,
    index: first + i,
    hashes: hashes.slice(i * TILE_WIDTH, (i + 1) * TILE_WIDTH),
  }));
}

/** Merkle Tree Hash of the whole tree (RFC 6962 section 2.1), folded from the perfect subtrees along the edge. */
export function rootOf(edge: TreeEdge): Uint8Array {
  const subtrees = edge.tails.toReversed().flatMap(perfectSubtrees);
  if (subtrees.length === 0) return emptyRoot();
  return subtrees.reduceRight((right, left) => nodeHash(left, right));
}

/** Cuts a partial tile into its perfect subtrees, widest first: 112 = 64 + 32 + 16. */
function perfectSubtrees(hashes: readonly Uint8Array[]): Uint8Array[] {
  const roots: Uint8Array[] = [];
  let start = 0;
  for (let width = TILE_WIDTH / 2; width >= 1; width /= 2) {
    if (start + width > hashes.length) continue;
    roots.push(perfectRoot(hashes.slice(start, start + width)));
    start += width;
  }
  return roots;
}
