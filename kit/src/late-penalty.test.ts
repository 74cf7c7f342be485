import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './date-arithmetic.js';
import { latePenalty, penaltyOver } from './late-penalty.js';
import { legalDate } from './parse-legal-date.js';

describe('the penalty for deciding late (Awb 4:17)', () => {
  it.each([
    [0, '0'],
    [1, '23'],
    [14, '322'],
    [15, '357'],
    [28, '812'],
    [42, '1442'],
    [60, '1442'],
    [-3, '0'],
  ])('over %i days is %s euros', (days, euros) => expect(penaltyOver(days)).toBe(euros));

  const dates = { termEnded: legalDate('2026-05-04'), noticeReceived: legalDate('2026-05-06') };

  it('starts when two weeks have passed after the later of term and notice', () => {
    expect(latePenalty({ ...dates, today: legalDate('2026-05-20') })).toEqual({
      from: '2026-05-21',
      days: 0,
      euros: '0',
      perDay: '0',
    });
    expect(latePenalty({ ...dates, today: legalDate('2026-05-21') })).toMatchObject({ days: 1, euros: '23' });
    const early = { ...dates, noticeReceived: legalDate('2026-04-01') };
    expect(latePenalty({ ...early, today: legalDate('2026-05-21') }).from).toBe('2026-05-19');
  });

  it('stops after 42 days', () => {
    expect(latePenalty({ ...dates, today: legalDate('2027-01-01') })).toMatchObject({
      days: 42,
      euros: '1442',
      perDay: '0',
    });
  });

  it.each([
    ['2026-05-21', '23'],
    ['2026-06-03', '23'],
    ['2026-06-04', '35'],
    ['2026-06-18', '45'],
    ['2026-07-01', '45'],
    ['2026-07-02', '0'],
  ])('on %s adds %s euros', (today, perDay) => {
    expect(latePenalty({ ...dates, today: legalDate(today) }).perDay).toBe(perDay);
  });

  it('adds up, day by day, to the whole', () => {
    const from = legalDate('2026-05-21');
    const sum = Array.from({ length: 60 }, (_, day) =>
      Number(latePenalty({ ...dates, today: addDays(from, day) }).perDay),
    ).reduce((one, other) => one + other);
    expect(String(sum)).toBe(penaltyOver(60));
  });

  it('never falls with the days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        (days) => Number(penaltyOver(days + 1)) >= Number(penaltyOver(days)),
      ),
    );
  });
});
