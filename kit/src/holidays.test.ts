import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday } from './date-parts.js';
import { easterSunday } from './easter.js';
import { holidayCalendar } from './holidays.js';
import { legalDate } from './parse-legal-date.js';

const holidays = holidayCalendar();

describe('the holidays of the Algemene termijnenwet', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter %i is on %s', (year, date) => expect(easterSunday(year)).toBe(date));

  it('Easter is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
        const easter = easterSunday(year);
        expect(weekday(easter)).toBe(7);
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
      }),
    );
  });

  it.each([
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-06', 'tweede paasdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'tweede pinksterdag'],
    ['2026-12-26', 'tweede kerstdag'],
  ])('%s is %s', (date, name) => expect(holidays(legalDate(date))?.nl).toBe(name));

  it('a day equated by royal decree is a holiday only by configuration', () => {
    const day = legalDate('2026-05-15');
    expect(holidays(day)?.en).toContain('royal decree');
    expect(holidayCalendar([])(day)).toBeUndefined();
  });

  it('27 April is an ordinary day when it is a Sunday', () => {
    expect(holidays(legalDate('2025-04-27'))).toBeUndefined();
  });
});
