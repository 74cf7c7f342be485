import fc from 'fast-check';
import { expect, it } from 'vitest';
import { completeNumber, passesElevenCheck } from './eleven-check.js';

it('passes what it completes, and no other last digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
      const eight = String(n).padStart(8, '0');
      const valid = Array.from({ length: 10 }, (_, digit) => `${eight}${digit}`).filter(passesElevenCheck);
      const completed = completeNumber(eight);
      expect(valid).toEqual(completed === undefined ? [] : [completed]);
    }),
  );
});

it.each(['000000000', '12345678', '1234567890', '12345678x'])('refuses %s', (text) => {
  expect(passesElevenCheck(text)).toBe(false);
});
