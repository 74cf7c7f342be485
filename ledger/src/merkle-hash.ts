import { createHash } from 'node:crypto';

/** Length of a SHA-256 hash in bytes. */
export const HASH_BYTES = 32;

/** Hash of an entry: SHA-256(0x00 || entry), RFC 6962 section 2.1. */
export const leafHash = (entry: Uint8Array): Uint8Array =>
  createHash('sha256').update(LEAF_PREFIX).update(entry).digest();

/** Hash of an inner node: SHA-256(0x01 || left || right), RFC 6962 section 2.1. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  createHash('sha256').update(NODE_PREFIX).update(left).update(right).digest();

/** Root of the empty tree: SHA-256 of nothing, RFC 6962 section 2.1. */
export const emptyRoot = (): Uint8Array => createHash('sha256').digest();

/** Whether two hashes are the same bytes. */
export const sameHash = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const LEAF_PREFIX = Uint8Array.of(0);
const NODE_PREFIX = Uint8Array.of(1);
