import { createHash } from 'node:crypto';

/** Length of a salt in bytes. */
export const SALT_BYTES = 32;

/**
 * Hides and binds a line: SHA-256 over a random salt of 32 bytes and the line's canonical bytes.
 * With the salt anyone can check the line; without it (erased) the commitment tells nothing.
 */
export const commitmentOf = (salt: Uint8Array, canonical: Uint8Array): Uint8Array =>
  createHash('sha256').update(salt).update(canonical).digest();
