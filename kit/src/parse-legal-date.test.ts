import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber } from './civil-day.js';
import { CodedError } from './coded-error.js';
import { legalDate, parseLegalDate } from './parse-legal-date.js';

const codeOf = (text: string): string => {
  const result = parseLegalDate(text);
  return result.ok ? 'ok' : result.error.code;
};

describe('a legal date', () => {
  it.each(['2026-03-16', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
    expect(parseLegalDate(text)).toEqual({ ok: true, value: text });
  });

  it.each(['', '2026-3-16', '16-03-2026', '2026-03-16T00:00:00Z', ' 2026-03-16', '20260316'])(
    '"%s" is not of the form YYYY-MM-DD',
    (text) => expect(codeOf(text)).toBe('date.notADate'),
  );

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01'])(
    '%s is not in the calendar',
    (text) => expect(codeOf(text)).toBe('date.noSuchDay'),
  );

  it('throws the same error for a constant that is wrong', () => {
    expect(() => legalDate('2026-02-30')).toThrow(CodedError);
    expect(legalDate('2026-02-28')).toBe('2026-02-28');
  });
});

describe('the day number', () => {
  it('is 1 on 0001-01-01 and 719163 on 1970-01-01', () => {
    expect(dayNumber({ year: 1, month: 1, day: 1 })).toBe(1);
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(719163);
  });

  it('and the civil date are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3652059 }), (number) => dayNumber(civilDate(number)) === number),
    );
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const platform = new Date(days * 86_400_000).toISOString().slice(0, 10);
        const { year, month, day } = civilDate(719163 + days);
        const text = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(day).padStart(2, '0'),
        ];
        return text.join('-') === platform;
      }),
    );
  });
});
