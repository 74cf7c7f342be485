import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, toLegalDate } from './civil-day.js';
import { addDays, daysBetween } from './date-arithmetic.js';
import { holidayCalendar } from './holidays.js';
import { legalDeadline, type TermRequest } from './legal-term.js';
import { legalDate } from './parse-legal-date.js';
import { parsePeriod, type Period } from './period.js';
import { notWorking } from './term-extension.js';

const holidays = holidayCalendar();
const period = (text: string): Period => {
  const result = parsePeriod(text);
  if (!result.ok) throw result.error;
  return result.value;
};
const compute = (from: string, term: string, more: Partial<TermRequest> = {}) =>
  legalDeadline({ from: legalDate(from), term: period(term), article: 'test', atw: true, holidays, ...more });
const days2026 = fc.integer({ min: 739_600, max: 741_000 }).map((number) => toLegalDate(civilDate(number)));

describe('a term under the Algemene termijnenwet', () => {
  it('ends on the next working day, and says why', () => {
    const { date, steps } = compute('2026-03-30', 'P8W');
    expect(date).toBe('2026-05-26');
    expect(steps).toEqual([
      {
        date: '2026-05-25',
        reason: { nl: '8 weken vanaf 30 maart 2026.', en: '8 weeks from 30 March 2026.' },
        article: 'test',
      },
      {
        date: '2026-05-26',
        reason: {
          nl: '25 mei 2026 is tweede pinksterdag. Daarom loopt de termijn door tot en met de eerste werkdag: 26 mei 2026.',
          en: '25 May 2026 is Whit Monday. Therefore the term runs to the next working day: 26 May 2026.',
        },
        article: 'Algemene termijnenwet 1',
      },
    ]);
  });

  it.each([
    // Three days to declare a birth (BW 1:19e): born on Thursday 2 April 2026, then Good Friday and Easter.
    ['2026-04-02', 'P3D', '2026-04-08'],
    ['2026-03-13', 'P3D', '2026-03-17'],
    ['2026-03-16', 'P3D', '2026-03-19'],
    // Two days get no second working day.
    ['2026-03-13', 'P2D', '2026-03-16'],
  ])('from %s %s ends on %s', (from, term, end) => expect(compute(from, term).date).toBe(end));

  it.each([
    ['P12W', true],
    ['P13W', false],
    ['P90D', true],
    ['P91D', false],
    ['P3M', true],
    ['P4M', false],
    ['P1Y', false],
  ])('%s is covered: %s', (term, covered) => {
    const from = Array.from({ length: 7 }, (_, day) => addDays(legalDate('2026-06-01'), day));
    const moved = from.some((date) => compute(date, term).steps.length > 1);
    expect(moved).toBe(covered);
  });

  it('counted back keeps a weekend day but still holds two working days', () => {
    expect(compute('2026-03-29', 'P1W', { countBackwards: true }).date).toBe('2026-03-22');
    expect(compute('2026-04-07', 'P3D', { countBackwards: true }).date).toBe('2026-04-01');
  });

  it('is left alone where the law does not apply', () => {
    expect(compute('2026-03-30', 'P8W', { atw: false }).date).toBe('2026-05-25');
  });

  it('never ends on a day off, never early, and its last step is its date', () => {
    fc.assert(
      fc.property(days2026, fc.integer({ min: 1, max: 12 }), (from, count) => {
        const { date, steps } = compute(from, `P${count}W`);
        expect(notWorking(date, holidays)).toBeUndefined();
        expect(daysBetween(from, date)).toBeGreaterThanOrEqual(count * 7);
        expect(daysBetween(from, date)).toBeLessThanOrEqual(count * 7 + 6);
        expect(steps.at(-1)?.date).toBe(date);
      }),
    );
  });
});

describe('suspension under Awb 4:15', () => {
  const suspend = (...suspensions: NonNullable<TermRequest['suspensions']>) =>
    compute('2026-01-05', 'P8W', { suspensions });
  const [invited, supplemented] = [legalDate('2026-01-19'), legalDate('2026-01-30')];

  it('runs from the day after the invitation to the day of the supplement, that day not included', () => {
    const { date, steps } = suspend({ from: invited, until: supplemented });
    expect(date).toBe('2026-03-12');
    expect(steps[1]).toMatchObject({ article: 'Awb 4:15', date: '2026-03-12' });
    expect(steps[1]?.reason.nl).toBe(
      'De termijn stond 10 dagen stil: van 20 januari 2026 tot en met 29 januari 2026.',
    );
  });

  it('runs through the last day of a set term that passed unused', () => {
    expect(suspend({ from: invited, until: supplemented, unused: true }).date).toBe('2026-03-13');
  });

  it('does not happen without a set term', () => {
    expect(suspend({ from: invited, until: null })).toEqual(compute('2026-01-05', 'P8W'));
  });

  it('does not happen when the supplement came the same or the next day, or after the term', () => {
    const end = compute('2026-01-05', 'P8W').date;
    expect(suspend({ from: invited, until: invited }).date).toBe(end);
    expect(suspend({ from: invited, until: addDays(invited, 1) }).date).toBe(end);
    expect(suspend({ from: addDays(end, 1), until: addDays(end, 9) }).date).toBe(end);
  });

  it('counts a day claimed by two suspensions once', () => {
    const twice = suspend(
      { from: invited, until: supplemented },
      { from: addDays(invited, 3), until: supplemented },
    );
    expect(twice.date).toBe(suspend({ from: invited, until: supplemented }).date);
  });

  it('in the days that the Algemene termijnenwet added continues from the added day', () => {
    // Eight weeks end on Saturday 7 March; the term runs to Monday 9 March and stands still from that day.
    const { date } = compute('2026-01-10', 'P8W', {
      suspensions: [{ from: legalDate('2026-03-08'), until: legalDate('2026-03-11') }],
    });
    expect(date).toBe('2026-03-11');
  });

  it('moves the end by exactly the days it lasted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 100 }), (start, length) => {
        const from = addDays(legalDate('2026-01-05'), start);
        const { steps } = compute('2026-01-05', 'P8W', {
          atw: false,
          suspensions: [{ from, until: addDays(from, length + 1) }],
        });
        expect(daysBetween(legalDate('2026-03-02'), steps.at(-1)!.date)).toBe(length);
      }),
    );
  });
});
