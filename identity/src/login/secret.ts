import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Random } from '@eenloket/kit';

/** A new secret of 256 random bits, as 43 characters that fit a URL and a cookie. */
export const newSecret = (random: Random): string => Buffer.from(random(32)).toString('base64url');

/** What the database keeps of a secret (SHA-256, 32 bytes): a copy of the database logs nobody in. */
export const hashSecret = (secret: string): Uint8Array => createHash('sha256').update(secret).digest();

/**
 * The token that every form of a session carries: HMAC-SHA256 of the session's secret under the site's key, and a mark of
 * whose form it is, by which it is known again in a later session.
 */
export const csrfToken = (key: Uint8Array, sessionSecret: string, owner: string): string =>
  `${hmac(key, `csrf ${sessionSecret}`)}.${hmac(key, `owner ${owner}`)}`;

/** Whether a form's token bears the mark of this owner, of whichever session it is. */
export const bearsMark = (key: Uint8Array, token: string, owner: string): boolean =>
  sameSecret(token.split('.')[1] ?? '', hmac(key, `owner ${owner}`));

const hmac = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');

/** Whether two texts are equal, in a time that does not tell where they differ. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(hashSecret(one), hashSecret(other));
}
