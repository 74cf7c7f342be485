import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bearsMark, csrfToken, hashSecret, newSecret, sameSecret } from './secret.js';

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
    const token = csrfToken(key, 'session', 'emma');
    expect(token).toBe(csrfToken(key, 'session', 'emma'));
    expect(token).not.toBe(csrfToken(other, 'session', 'emma'));
    expect(token).not.toBe(csrfToken(key, 'sessions', 'emma'));
    expect(token).not.toBe(csrfToken(key, 'session', 'samira'));
    expect(token).not.toMatch(/session|emma/);
  });
  it('marks a form token with its owner, for every session', () => {
    const [key, other] = [randomBytes(32), randomBytes(32)];
    expect(bearsMark(key, csrfToken(key, 'an earlier session', 'emma'), 'emma')).toBe(true);
    expect(bearsMark(key, csrfToken(key, 'session', 'emma'), 'samira')).toBe(false);
    expect(bearsMark(key, csrfToken(other, 'session', 'emma'), 'emma')).toBe(false);
    expect(bearsMark(key, 'made-up', 'emma')).toBe(false);
  });
});
