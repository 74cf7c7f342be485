import { addDays, legalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxesOf, readDate } from './read-date.js';

it('shows a date in boxes and reads it back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 30_000 }), (days) => {
      const date = addDays(legalDate('2000-01-01'), days);
      expect(readDate(boxesOf(date))).toEqual({ ok: true, value: date });
    }),
  );
});

it.each([
  [{ day: '', month: '1', year: '2026' }, 'missing'],
  [{ day: '30', month: '2', year: '2026' }, 'noDate'],
  [{ day: '1', month: '1', year: '26' }, 'noDate'],
])('%j is %s', (typed, error) => {
  expect(readDate(typed)).toEqual({ ok: false, error });
});
