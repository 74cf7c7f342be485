import { describe, expect, it } from 'vitest';
import { legalDate } from './parse-legal-date.js';
import { addPeriod, formatPeriod, parsePeriod, type Period } from './period.js';

const period = (text: string): Period => {
  const result = parsePeriod(text);
  if (!result.ok) throw result.error;
  return result.value;
};

describe('a period', () => {
  it('is read from ISO 8601', () => {
    expect(period('P8W')).toEqual({ years: 0, months: 0, weeks: 8, days: 0 });
    expect(period('P1Y6M3D')).toEqual({ years: 1, months: 6, weeks: 0, days: 3 });
  });

  it.each(['', 'P', '8W', 'P8', 'P-1D', 'PT5H', 'P1D2W', 'P1.5M'])('"%s" is not a period', (text) => {
    const result = parsePeriod(text);
    expect(result.ok ? 'ok' : result.error.code).toBe('period.notAPeriod');
  });

  it('is added to a date, months first and clamped to the end of the month', () => {
    expect(addPeriod(legalDate('2026-03-09'), period('P8W'))).toBe('2026-05-04');
    expect(addPeriod(legalDate('2025-08-31'), period('P6M'))).toBe('2026-02-28');
    expect(addPeriod(legalDate('2026-01-31'), period('P1M1D'))).toBe('2026-03-01');
  });

  it('is counted back', () => {
    expect(addPeriod(legalDate('2026-03-31'), period('P1M'), -1)).toBe('2026-02-28');
    expect(addPeriod(legalDate('2026-05-04'), period('P8W'), -1)).toBe('2026-03-09');
  });

  it('is written in words', () => {
    expect(formatPeriod(period('P8W'))).toEqual({ nl: '8 weken', en: '8 weeks' });
    expect(formatPeriod(period('P1D'))).toEqual({ nl: '1 dag', en: '1 day' });
    expect(formatPeriod(period('P1Y2M'))).toEqual({ nl: '1 jaar en 2 maanden', en: '1 year and 2 months' });
    expect(formatPeriod(period('P0D'))).toEqual({ nl: '0 dagen', en: '0 days' });
  });
});
