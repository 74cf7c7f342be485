import { leafHash, nodeHash, sameHash } from './merkle-hash.js';

/** What an inclusion proof claims. */
export interface Inclusion {
  readonly entry: Uint8Array;
  /** Place of the leaf, from 0. */
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
}

/** Checks an inclusion proof with nothing but the claim and the hashes (RFC 9162 section 2.1.3.2). */
export function verifyInclusion(claim: Inclusion, proof: readonly Uint8Array[]): boolean {
  if (!(claim.index >= 0 && claim.index < claim.size)) return false;
  let node = claim.index;
  let last = claim.size - 1;
  let hash = leafHash(claim.entry);
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      // A node without a right sibling rises to the level where it is one.
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else hash = nodeHash(hash, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(hash, claim.root);
}

const half = (n: number): number => Math.floor(n / 2);
