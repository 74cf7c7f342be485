import type { LegalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from './days-between.js';
import { formatDate } from './format-date.js';
import { formatMoney } from './format-money.js';
import { relativeDate } from './relative-date.js';

const day = (text: string) => text as LegalDate;

test.each([
  ['0', '€\u00a00,00', '€0.00'],
  ['295.07', '€\u00a0295,07', '€295.07'],
  ['1234.5', '€\u00a01.234,50', '€1,234.50'],
  ['1234567.89', '€\u00a01.234.567,89', '€1,234,567.89'],
  ['-40857', '€\u00a0-40.857,00', '-€40,857.00'],
  ['0.125', '€\u00a00,125', '€0.125'],
])('%s euros reads %s and %s', (amount, nl, en) => {
  expect(formatMoney(amount, 'nl')).toBe(nl);
  expect(formatMoney(amount, 'en')).toBe(en);
});

test('an amount far beyond floating point keeps every digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 10, max: 99 }), (euros, cents) => {
      expect(formatMoney(`${euros}.${cents}`, 'nl').replace(/\D/g, '')).toBe(`${euros}${cents}`);
    }),
  );
});

test.each([
  ['2026-03-03', '3 maart 2026', '3 March 2026'],
  ['2026-12-31', '31 december 2026', '31 December 2026'],
  ['2024-02-29', '29 februari 2024', '29 February 2024'],
])('%s reads %s and %s', (date, nl, en) => {
  expect(formatDate(day(date), 'nl')).toBe(nl);
  expect(formatDate(day(date), 'en')).toBe(en);
});

test.each([
  ['2026-03-16', 'vandaag', 'today'],
  ['2026-03-17', 'morgen', 'tomorrow'],
  ['2026-03-15', 'gisteren', 'yesterday'],
  ['2026-04-28', 'over 43 dagen', 'in 43 days'],
  ['2026-03-01', '15 dagen geleden', '15 days ago'],
])('from 16 March, %s is %s', (date, nl, en) => {
  expect(relativeDate(day(date), day('2026-03-16'), 'nl')).toBe(nl);
  expect(relativeDate(day(date), day('2026-03-16'), 'en')).toBe(en);
});

test('days are whole across the change to summer time and a leap day', () => {
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
});
