import { nodeHash, sameHash } from './merkle-hash.js';

/** A tree that someone saw: its size and root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Checks that `older` is the beginning of `newer`, with nothing but the two heads and the hashes (RFC 9162 section 2.1.4.2). */
export function verifyConsistency(older: TreeHead, newer: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root);
  if (older.size === 0) return proof.length === 0;
  return proof.length > 0 && walk(older, newer, proof);
}

function walk(older: TreeHead, newer: TreeHead, proof: readonly Uint8Array[]): boolean {
  let node = older.size - 1;
  let last = newer.size - 1;
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  // When the old tree is a complete subtree its root starts the walk and is not repeated in the proof.
  const [start, ...rest] = node === 0 ? [older.root, ...proof] : proof;
  if (start === undefined) return false;
  let oldHash = start;
  let newHash = start;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      oldHash = nodeHash(sibling, oldHash);
      newHash = nodeHash(sibling, newHash);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else newHash = nodeHash(newHash, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(oldHash, older.root) && sameHash(newHash, newer.root);
}

const half = (n: number): number => Math.floor(n / 2);
