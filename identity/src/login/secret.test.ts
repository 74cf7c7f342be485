import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { csrfToken, hashSecret, newSecret, sameSecret } from './secret.js';

describe('a secret', () => {
  it('has 256 bits and fits a cookie', () => {
    expect(newSecret(randomBytes)).toMatch(/^[\w-]{43}$/);
    expect(newSecret(randomBytes)).not.toBe(newSecret(randomBytes));
  });
  it('is kept as its SHA-256', () => {
    expect(Buffer.from(hashSecret('abc')).toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
  it('is compared whole, also with one of another length', () => {
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abc', 'abd')).toBe(false);
    expect(sameSecret('abc', 'ab')).toBe(false);
  });
  it('gives a form token that depends on the key and the session, and does not show the session', () => {
    const [key, other] = [randomBytes(32), randomBytes(32)];
    expect(csrfToken(key, 'session')).toBe(csrfToken(key, 'session'));
    expect(csrfToken(key, 'session')).not.toBe(csrfToken(other, 'session'));
    expect(csrfToken(key, 'session')).not.toBe(csrfToken(key, 'sessions'));
    expect(csrfToken(key, 'session')).not.toContain('session');
  });
});
