import { anyFunction } from '../ir/feel-type.js';
import { decimal } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  dateText,
  fromDays,
  monthsBetween,
  parseDate,
  plusMonths,
  toDays,
  weekdayOf,
} from './calendar-date.js';
import { both, comparison, equalOf, matches, orderOf, within } from './compare.js';
import { DaysDuration, durationText, MonthsDuration, parseDuration } from './duration.js';
import { anyUnknown, toJson } from './to-json.js';
import { merge, Unknown } from './unknown.js';
import { valueText } from './value-text.js';
import { comparisonRange, FeelFunction, FeelRange, type Value } from './value.js';

const n = (text: string): Value => decimal(text);
const day = (text: string) => parseDate(text)!;
const open = new Unknown(['a']);
const range = (low: Value, high: Value, lowIncluded = true, highIncluded = true): FeelRange =>
  new FeelRange(low, lowIncluded, high, highIncluded);

describe('a date', () => {
  it.each([
    '2026-03-16',
    '2024-02-29',
    '2000-02-29',
    '0001-01-01',
    '9999-12-31',
    '10000-01-01',
    '-0001-12-31',
  ])('%s is read and written alike, also by way of its days', (text) => {
    expect(dateText(day(text))).toBe(text);
    expect(dateText(fromDays(toDays(day(text)))!)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '16-03-2026',
    '',
    '01000-01-01',
  ])('"%s" is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it.each([
    [2026, 1.5, 1],
    [2026, 1, 0],
    [1_000_000_000, 1, 1],
    [2026, 1, Number.NaN],
  ])('%d-%d-%d is none', (year, month, of) => {
    expect(dateOf(year, month, of)).toBeNull();
  });

  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-03-16', 20_528],
  ])('%s is day %d', (text, days) => {
    expect(toDays(day(text))).toBe(days);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(dateText(plusMonths(day(from), months)!)).toBe(to);
  });

  it.each([
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-15', '2026-02-14', 0],
    ['2026-02-15', '2026-01-15', -1],
    ['2026-02-15', '2026-01-16', 0],
    ['2020-02-29', '2026-02-28', 71],
    ['2020-02-29', '2026-03-01', 72],
    ['2026-01-01', '2026-01-01', 0],
  ])('from %s to %s are %d whole months', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });

  it.each([
    ['2026-03-16', 1],
    ['2026-03-22', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
  ])('%s is weekday %d', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });
});

describe('a duration', () => {
  it.each([
    ['P1Y', 'P1Y'],
    ['P18M', 'P1Y6M'],
    ['P0M', 'P0M'],
    ['-P14M', '-P1Y2M'],
    ['P2D', 'P2D'],
    ['PT36H', 'P1DT12H'],
    ['PT90M', 'PT1H30M'],
    ['PT61S', 'PT1M1S'],
    ['P0D', 'PT0S'],
    ['-P1DT1S', '-P1DT1S'],
  ])('%s is written %s', (text, written) => {
    expect(durationText(parseDuration(text)!)).toBe(written);
  });

  it.each(['P', 'PT', 'P1', '1Y', 'P1Y1D', 'P1DT', 'P1.5D', 'p1y', ''])('"%s" is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe('order and equality', () => {
  it.each<[Value, Value, number | null]>([
    [n('1'), n('2'), -1],
    [n('1.0'), n('1'), 0],
    ['b', 'a', 1],
    [day('2026-01-02'), day('2026-01-01'), 1],
    [new MonthsDuration(13), new MonthsDuration(12), 1],
    [new DaysDuration(decimal(0)), new DaysDuration(decimal(1)), -1],
    [n('1'), 'a', null],
    [true, false, null],
    [null, n('1'), null],
    [new MonthsDuration(1), new DaysDuration(decimal(1)), null],
  ])('of %o and %o is %o', (a, b, expected) => {
    expect(orderOf(a, b)).toBe(expected);
  });

  it.each<[string, Value, Value, boolean | null | 'unknown']>([
    ['numbers by value', n('1.50'), n('1.5'), true],
    ['null and null', null, null, true],
    ['null and something', null, n('0'), false],
    ['two kinds', n('1'), '1', null],
    ['lists by item', [n('1'), 'a'], [n('1'), 'a'], true],
    ['lists of other length', [n('1')], [], false],
    ['lists whose known items differ', [open, n('1')], [n('1'), n('2')], false],
    ['lists with an open item', [open], [n('1')], 'unknown'],
    [
      'contexts in any order',
      new Map<string, Value>([
        ['a', n('1')],
        ['b', true],
      ]),
      new Map<string, Value>([
        ['b', true],
        ['a', n('1')],
      ]),
      true,
    ],
    [
      'contexts with other keys',
      new Map<string, Value>([['a', null]]),
      new Map<string, Value>([['b', null]]),
      false,
    ],
    ['ranges', range(n('1'), n('2')), range(n('1'), n('2')), true],
    ['ranges with another bound', range(n('1'), n('2'), false), range(n('1'), n('2')), false],
    ['something open', open, n('1'), 'unknown'],
  ])('%s', (_name, a, b, expected) => {
    const found = equalOf(a, b);
    expect(found instanceof Unknown ? 'unknown' : found).toBe(expected);
  });

  it.each<['<' | '<=' | '>' | '>=', Value, Value, boolean | null]>([
    ['<', n('1'), n('1'), false],
    ['<=', n('1'), n('1'), true],
    ['>', n('2'), n('1'), true],
    ['>=', n('0'), n('1'), false],
    ['<', n('1'), null, null],
    ['<', open, null, null],
    ['<', true, false, null],
  ])('%s on %o and %o is %o', (operator, a, b, expected) => {
    expect(comparison(operator, a, b)).toBe(expected);
  });

  it.each<[Value, Value, boolean | null | 'unknown']>([
    [true, true, true],
    [false, open, false],
    [open, false, false],
    [open, true, 'unknown'],
    [null, true, null],
    [null, false, false],
    [open, null, 'unknown'],
  ])('both %o and %o is %o', (a, b, expected) => {
    const found = both(a, b);
    expect(found instanceof Unknown ? 'unknown' : found).toBe(expected);
  });

  it.each<[string, Value, FeelRange, boolean | null]>([
    ['inside', n('2'), range(n('1'), n('3')), true],
    ['on an included bound', n('1'), range(n('1'), n('3')), true],
    ['on an excluded bound', n('1'), range(n('1'), n('3'), false), false],
    ['above a comparison', n('9'), comparisonRange('>', n('1')), true],
    ['above a comparison that ends', n('9'), comparisonRange('<=', n('3')), false],
    ['under a bound of null', n('2'), range(n('1'), null), null],
    ['beyond the other bound', n('9'), range(null, n('3')), false],
    ['other than one', n('9'), comparisonRange('!=', n('3')), true],
    ['without any bound', n('9'), range(null, null), null],
    ['of another kind', 'a', range(n('1'), n('3')), null],
  ])('a value %s', (_name, value, inside, expected) => {
    expect(within(value, inside)).toBe(expected);
  });

  it.each<[string, Value, Value, boolean]>([
    ['a value in a list', n('1'), [n('1'), n('2')], true],
    ['a value in a list of ranges', n('5'), [range(n('4'), n('6'))], true],
    ['a list equal to the list', [n('1')], [n('1')], true],
    ['a value not in a list', n('3'), [n('1')], false],
    ['a value equal', 'a', 'a', true],
  ])('%s matches or not', (_name, value, test, expected) => {
    expect(matches(value, test)).toBe(expected);
  });
});

describe('a value as text', () => {
  it.each<[Value, string]>([
    [null, 'null'],
    [true, 'true'],
    ['a', 'a'],
    [n('1.50'), '1.5'],
    [day('2026-03-16'), '2026-03-16'],
    [new MonthsDuration(14), 'P1Y2M'],
    [['a', n('1')], '["a", 1]'],
    [new Map<string, Value>([['a', 'b']]), '{a: "b"}'],
    [range(n('1'), n('2'), true, false), '[1..2)'],
    [range(null, n('2'), false), '(null..2]'],
    [comparisonRange('<=', n('2')), '<= 2'],
    [new FeelFunction([], () => null, anyFunction), 'function'],
  ])('%o is %s', (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  it('leaves the engine as JSON, functions as null', () => {
    const value = new Map<string, Value>([
      ['datum', day('2026-03-16')],
      ['bedrag', n('1.50')],
      ['f', new FeelFunction([], () => null, anyFunction)],
      ['lijst', [true, null]],
    ]);
    expect(toJson(value)).toEqual({ datum: '2026-03-16', bedrag: '1.5', f: null, lijst: [true, null] });
  });
});

describe('unknown', () => {
  it.each<[string, Value, readonly string[] | null]>([
    ['itself', open, ['a']],
    ['in a list', [n('1'), open], ['a']],
    ['deep in a context', new Map<string, Value>([['x', [new Map<string, Value>([['y', open]])]]]), ['a']],
    ['nowhere', [n('1')], null],
  ])('is found %s', (_name, value, facts) => {
    expect(anyUnknown(value)?.facts ?? null).toEqual(facts);
  });

  it('merges what several wait for', () => {
    expect(merge([open, true, new Unknown(['b', 'a'])])?.facts).toEqual(['a', 'b']);
    expect(merge([true, null])).toBeNull();
  });
});
