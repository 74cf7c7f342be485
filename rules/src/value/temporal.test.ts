import { describe, expect, it } from 'vitest';
import { decide } from '../../testing/standard.js';

describe('a time as text (sections 10.3.2.3.4 and 10.3.4.1)', () => {
  it.each([
    ['time("10:15:30")', '10:15:30'],
    ['time("10:15:30.123456789+01:00")', '10:15:30.123456789+01:00'],
    ['time("10:15:30-00:00")', '10:15:30Z'],
    ['time("10:15:30@Europe/Amsterdam")', '10:15:30@Europe/Amsterdam'],
    ['time(10, 15, 30.5)', '10:15:30.5'],
    ['time(10, 15, 30, duration("-PT2H30M15S"))', '10:15:30-02:30:15'],
    ['time(date("2026-03-16"))', '00:00:00Z'],
    ['time("24:00:00")', null],
    ['time("10:60:00")', null],
    ['time("10:15")', null],
    ['time("10:15:30+19:00")', null],
    ['time("10:15:30+01:60")', null],
    ['time("10:15:30@Europe/Utrecht")', null],
    ['time("10:15:30@../../etc")', null],
    ['date and time("2026-03-16T24:00:00")', '2026-03-17T00:00:00'],
    ['date and time("2026-12-31T24:00:00Z")', '2027-01-01T00:00:00Z'],
    ['date and time("2026-03-16T24:00:01")', null],
    ['date and time("2026-03-16TT10:00:00")', null],
    ['date and time("-999999999-01-01T00:00:00")', '-999999999-01-01T00:00:00'],
    ['date and time("1000000000-01-01T00:00:00")', null],
    ['duration("P1DT2H3M4.5S")', 'P1DT2H3M4.5S'],
    ['duration("PT36H")', 'P1DT12H'],
    ['duration("-PT0S")', 'PT0S'],
    ['duration("P1YT1H")', null],
  ])('%s is %s', (text, expected) => {
    expect(decide(text)).toBe(expected);
  });
});

describe('clocks that are moved', () => {
  it.each([
    ['winter time', '@"2026-01-16T12:00:00@Europe/Amsterdam".time offset', 'PT1H'],
    ['summer time', '@"2026-07-16T12:00:00@Europe/Amsterdam".time offset', 'PT2H'],
    ['the hour that comes twice is its first', '@"2026-10-25T02:30:00@Europe/Amsterdam".time offset', 'PT2H'],
    [
      'an hour that is left out is what held before',
      '@"2026-03-29T02:30:00@Europe/Amsterdam".time offset',
      'PT1H',
    ],
    ['summer in the south', '@"2026-01-16T12:00:00@Australia/Sydney".time offset', 'PT11H'],
    ['a region without hours to spare', '@"2026-01-16T12:00:00@Asia/Kathmandu".time offset', 'PT5H45M'],
    ['in a far year', '@"999999999-07-16T12:00:00@Europe/Amsterdam".time offset', 'PT2H'],
    [
      'a day across the change has 23 hours',
      '@"2026-03-30T00:00:00@Europe/Amsterdam" - @"2026-03-29T00:00:00@Europe/Amsterdam"',
      'PT23H',
    ],
    [
      '24 hours across the change',
      '@"2026-03-28T12:00:00@Europe/Amsterdam" + @"PT24H"',
      '2026-03-29T13:00:00@Europe/Amsterdam',
    ],
    [
      'a month across the change keeps the clock',
      '@"2026-03-01T12:00:00@Europe/Amsterdam" + @"P1M"',
      '2026-04-01T12:00:00@Europe/Amsterdam',
    ],
    [
      'regions at one instant',
      '@"2026-07-16T12:00:00@Europe/Amsterdam" = @"2026-07-16T11:00:00@Europe/London"',
      true,
    ],
    [
      'but they are not the same',
      'is(@"2026-07-16T12:00:00@Europe/Amsterdam", @"2026-07-16T11:00:00@Europe/London")',
      false,
    ],
    [
      'times in two regions have no order without a date',
      '@"12:00:00@Europe/Amsterdam" < @"12:00:00@Europe/London"',
      null,
    ],
    ['with and without a zone there is no order', '@"2026-07-16T12:00:00Z" < @"2026-07-16T12:00:00"', null],
  ])('%s', (_name, text, expected) => {
    expect(decide(text)).toBe(expected);
  });
});

describe('arithmetic on points and durations (tables 54 to 58)', () => {
  it.each([
    ['@"10:15:00" - @"09:00:30"', 'PT1H14M30S'],
    ['@"23:30:00" + @"PT1H"', '00:30:00'],
    ['@"00:30:00" - @"PT1H"', '23:30:00'],
    ['@"10:00:00+02:00" - @"10:00:00Z"', '-PT2H'],
    ['@"10:00:00Z" - @"10:00:00"', null],
    ['@"2026-03-16T10:00:00" - @"2026-03-15T09:59:59.5"', 'P1DT0.5S'],
    ['@"2026-03-16T10:00:00Z" - @"2026-03-16"', 'PT10H'],
    ['@"2026-03-16T10:00:00" - @"2026-03-16"', null],
    ['@"2024-02-29" + @"P1Y"', '2025-02-28'],
    ['@"2026-03-16" + @"PT23H59M"', '2026-03-16'],
    ['@"2026-03-16" - @"PT1S"', '2026-03-15'],
    ['@"P1Y" / @"P5M"', '2.4'],
    ['@"P1D" / @"PT7H"', '3.428571428571428571428571428571429'],
    ['@"PT1S" / 4 * 4 = @"PT1S"', true],
    ['@"P1Y" + @"P1D"', null],
    ['@"P1D" * "2"', null],
    ['-@"P1D"', '-P1D'],
    ['abs(@"-P1Y1M")', 'P1Y1M'],
    ['@"-P1DT1H".hours', '-1'],
    ['@"P1Y2M".months', '2'],
    ['@"2026-03-16".weekday', '1'],
    ['@"2026-03-16T10:15:30.25Z".second', '30.25'],
    ['@"10:15:30@Europe/Amsterdam".timezone', 'Europe/Amsterdam'],
    ['@"10:15:30@Europe/Amsterdam".time offset', null],
  ])('%s is %s', (text, expected) => {
    expect(decide(text)).toBe(expected);
  });

  it('fractions of a second do not tell times apart, but they are kept', () => {
    expect(decide('@"10:00:00.1" = @"10:00:00.2"')).toBe(true);
    expect(decide('is(@"10:00:00.1", @"10:00:00.2")')).toBe(false);
    expect(decide('string(@"10:00:00.10")')).toBe('10:00:00.1');
  });

  it('now and today are what the asker says, and null when nobody says', () => {
    const now = '2026-03-16T10:15:30Z';
    expect(decide('[now(), today()]', { now })).toEqual(['2026-03-16T10:15:30Z', '2026-03-16']);
    expect(decide('[now(), today()]')).toEqual([null, null]);
  });
});
