import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock, Instant, Random } from './clock.js';
import { epochMilliseconds } from './instant.js';
import type { LegalDate } from './legal-date.js';
import { newId } from './new-id.js';

const clockAt = (now: string): Clock => ({
  now: () => now as Instant,
  today: () => now.slice(0, 10) as LegalDate,
});
const filled =
  (value: number): Random =>
  (size) =>
    new Uint8Array(size).fill(value);
const instants = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('an instant', () => {
  it('in milliseconds agrees with the platform', () => {
    fc.assert(fc.property(instants, (text) => epochMilliseconds(text as Instant) === Date.parse(text)));
  });
});

describe('a new id', () => {
  it('is a UUID of version 7 (example of RFC 9562 appendix A.6, random bits set)', () => {
    expect(newId(clockAt('2022-02-22T19:22:22.000Z'), filled(0xff))).toBe(
      '017f22e2-79b0-7fff-bfff-ffffffffffff',
    );
    expect(newId(clockAt('2022-02-22T19:22:22.000Z'), filled(0))).toBe(
      '017f22e2-79b0-7000-8000-000000000000',
    );
  });

  it('sorts by time', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        if (a === b) return;
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(newId(clockAt(early), filled(0xff)) < newId(clockAt(late), filled(0))).toBe(true);
      }),
    );
  });
});
