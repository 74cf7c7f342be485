import { describe, expect, it } from 'vitest';
import { addDays } from './date-arithmetic.js';
import { formatDate, relativeDate } from './format-date.js';
import { legalDate } from './parse-legal-date.js';

const today = legalDate('2026-03-16');

describe('a date in words', () => {
  it('is written out in both languages', () => {
    expect(formatDate(legalDate('2026-03-03'), 'nl')).toBe('3 maart 2026');
    expect(formatDate(legalDate('2026-03-03'), 'en')).toBe('3 March 2026');
    expect(formatDate(legalDate('2026-12-25'), 'nl')).toBe('25 december 2026');
  });

  it.each([
    [0, 'vandaag', 'today'],
    [1, 'morgen', 'tomorrow'],
    [-1, 'gisteren', 'yesterday'],
    [3, 'over 3 dagen', 'in 3 days'],
    [7, 'over 7 dagen', 'in 7 days'],
    [14, 'over 2 weken', 'in 2 weeks'],
    [15, 'over 15 dagen', 'in 15 days'],
    [-42, '6 weken geleden', '6 weeks ago'],
    [-2, '2 dagen geleden', '2 days ago'],
  ])('%i days from today is "%s"', (days, nl, en) => {
    expect(relativeDate(addDays(today, days), today, 'nl')).toBe(nl);
    expect(relativeDate(addDays(today, days), today, 'en')).toBe(en);
  });
});
