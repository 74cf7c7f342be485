import type { Instant } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expired, plusMinutes } from './lifetime.js';

const login = '2026-03-16T08:00:00.000Z' as Instant;
const session = (seen_minutes: number) => ({
  createdAt: login,
  lastSeenAt: plusMinutes(login, seen_minutes),
});

describe('a session', () => {
  it('lives until 15 minutes after its last use', () => {
    expect(expired(session(0), plusMinutes(login, 14.99))).toBe(false);
    expect(expired(session(0), plusMinutes(login, 15))).toBe(true);
  });
  it('lives at most 8 hours', () => {
    expect(expired(session(479), plusMinutes(login, 479.9))).toBe(false);
    expect(expired(session(479), plusMinutes(login, 480))).toBe(true);
  });
  it('once over stays over', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), fc.nat(600), (seen, at, later) => {
        const over = expired(session(seen), plusMinutes(login, at));
        if (over) expect(expired(session(seen), plusMinutes(login, at + later))).toBe(true);
      }),
    );
  });
});
