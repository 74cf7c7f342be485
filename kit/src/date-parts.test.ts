import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, toLegalDate } from './civil-day.js';
import { addDays } from './date-arithmetic.js';
import { ageOn, firstOfMonth, firstOfQuarter, weekday, yearOf } from './date-parts.js';
import { legalDate } from './parse-legal-date.js';

const dates = fc.integer({ min: 100_000, max: 3_000_000 }).map((number) => toLegalDate(civilDate(number)));

describe('the parts of a date', () => {
  it('16 March 2026 is a Monday and 22 March a Sunday', () => {
    expect(weekday(legalDate('2026-03-16'))).toBe(1);
    expect(weekday(legalDate('2026-03-22'))).toBe(7);
  });

  it('every seventh day is the same day of the week', () => {
    fc.assert(fc.property(dates, (date) => weekday(date) === weekday(addDays(date, 7))));
  });

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-12-31', '2026-10-01'],
  ])('the quarter of %s begins on %s', (date, first) => expect(firstOfQuarter(legalDate(date))).toBe(first));

  it('the month of 2024-02-29 begins on 2024-02-01', () => {
    expect(firstOfMonth(legalDate('2024-02-29'))).toBe('2024-02-01');
    expect(yearOf(legalDate('2024-02-29'))).toBe(2024);
  });

  it.each([
    ['2008-03-16', '2026-03-15', 17],
    ['2008-03-16', '2026-03-16', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-03-16', '2026-03-16', 0],
    ['2026-03-17', '2026-03-16', -1],
  ])('born on %s, the age on %s is %i', (born, on, age) =>
    expect(ageOn(legalDate(born), legalDate(on))).toBe(age),
  );
});
