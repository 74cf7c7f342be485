import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, toLegalDate } from './civil-day.js';
import { addDays, addMonths, addYears, compareDates, daysBetween } from './date-arithmetic.js';
import { legalDate } from './parse-legal-date.js';

const dates = fc.integer({ min: 100_000, max: 3_000_000 }).map((number) => toLegalDate(civilDate(number)));
const shifts = fc.integer({ min: -5_000, max: 5_000 });

describe('date arithmetic', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-09', 56, '2026-05-04'],
  ])('%s + %i days = %s', (from, days, to) => expect(addDays(legalDate(from), days)).toBe(to));

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-05-15', -17, '2024-12-15'],
  ])('%s + %i months = %s', (from, months, to) => expect(addMonths(legalDate(from), months)).toBe(to));

  it('a year after 29 February is 28 February', () => {
    expect(addYears(legalDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(legalDate('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('refuses to leave the calendar', () => {
    expect(() => addYears(legalDate('2026-01-01'), 9000)).toThrow('outside 1 to 9999');
  });

  it('adding days is undone by subtracting them, and is what lies between', () => {
    fc.assert(
      fc.property(dates, shifts, (date, days) => {
        const later = addDays(date, days);
        expect(addDays(later, -days)).toBe(date);
        expect(daysBetween(date, later)).toBe(days);
      }),
    );
  });

  it('adding a month lands in the next month, never beyond', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const gap = daysBetween(date, addMonths(date, 1));
        expect(gap).toBeGreaterThanOrEqual(28);
        expect(gap).toBeLessThanOrEqual(31);
      }),
    );
  });

  it('orders dates as days are ordered', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => Math.sign(compareDates(a, b)) === Math.sign(daysBetween(b, a))),
    );
  });
});
