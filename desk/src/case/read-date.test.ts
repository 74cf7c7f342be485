import { addDays, type LegalDate } from '@eenloket/kit';
import { Form } from '@eenloket/web';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.js';

const typed = (day: string, month: string, year: string) =>
  new Form(new URLSearchParams({ 'answerBy-day': day, 'answerBy-month': month, 'answerBy-year': year }));

describe('a date in three boxes', () => {
  it('reads every day that exists, with or without leading zeros', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const date = addDays('2000-01-01' as LegalDate, days);
        const [year = '', month = '', day = ''] = date.split('-');
        expect(readDate(typed(day, month, year), 'answerBy')).toBe(date);
        expect(readDate(typed(String(Number(day)), String(Number(month)), year), 'answerBy')).toBe(date);
      }),
    );
  });

  it('is empty when nothing was typed', () => {
    expect(readDate(typed('', ' ', ''), 'answerBy')).toBe('empty');
  });

  it.each([
    ['31', '2', '2026'],
    ['0', '1', '2026'],
    ['1', '', '2026'],
    ['een', 'maart', '2026'],
  ])('is wrong for %s %s %s', (day, month, year) => {
    expect(readDate(typed(day, month, year), 'answerBy')).toBe('wrong');
  });
});
