import { randomBytes } from 'node:crypto';
import type { Random } from '@eenloket/kit';

/**
 * Masks a secret that stands in a compressed page, differently each time, so that the length of the answer
 * tells nothing about it (BREACH). Masking is reversible and hides nothing from who reads the page.
 */
export function maskToken(token: string, random: Random = randomBytes): string {
  const secret = Buffer.from(token, 'utf8');
  const mask = Buffer.from(random(secret.length));
  return Buffer.concat([mask, xor(secret, mask)]).toString('base64url');
}

/** The secret that was masked; the empty text when `masked` is no masked secret. */
export function unmaskToken(masked: string): string {
  const bytes = Buffer.from(masked, 'base64url');
  if (bytes.length % 2 !== 0) return '';
  const half = bytes.length / 2;
  return xor(bytes.subarray(half), bytes.subarray(0, half)).toString('utf8');
}

const xor = (bytes: Buffer, mask: Buffer): Buffer =>
  Buffer.from(bytes.map((byte, index) => byte ^ (mask[index] ?? 0)));
