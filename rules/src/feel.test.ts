import type { LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { compileFeel, evaluateFeel, type Fact, type FactJson, type FactValue } from './index.js';

const on = '2026-03-16' as LegalDate;
const vocabulary = new Map([
  ['kind.geboortedatum', 'date'],
  ['kind.naam', 'string'],
  ['a', 'boolean'],
  ['b', 'boolean'],
  ['n', 'number'],
  ['u', 'boolean'],
  ['v', 'number'],
  ['kinderen', 'list'],
]);

const known = (name: string, value: FactJson): [string, Fact] => [
  name,
  { name, value: { state: 'known', value }, origin: { source: 'resident' } },
];

// `u` and `v` stay unknown.
const facts = new Map([
  known('kind.geboortedatum', '2020-02-29'),
  known('kind.naam', 'Noor'),
  known('a', true),
  known('b', false),
  known('n', '1250.75'),
  known('kinderen', [
    { naam: 'Ali', leeftijd: 'zes' },
    { naam: 'Bo', leeftijd: 'acht' },
  ]),
]);

function run(text: string): FactValue {
  const compiled = compileFeel(text, vocabulary);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return evaluateFeel(compiled.value, facts, on);
}

const gives = (text: string): FactJson | 'unknown' => {
  const value = run(text);
  return value.state === 'unknown' ? 'unknown' : value.value;
};

describe.each<[string, [string, FactJson][]]>([
  [
    'numbers',
    [
      ['0.1 + 0.2 = 0.3', true],
      ['round half up(1.005, 2)', '1.01'],
      ['1e3', '1000'],
      ['1 + 2 * 3 - 4 / 8', '6.5'],
      ['(1 + 2) * 3', '9'],
      ['2 ** 10', '1024'],
      ['-2 ** 2', '4'],
      ['-n', '-1250.75'],
      ['1 / 3', '0.3333333333333333333333333333333333'],
      ['1 / 0', null],
      ['1 + null', null],
      ['decimal(2.5, 0)', '2'],
      ['decimal(1/3, 2)', '0.33'],
      ['floor(-1.5)', '-2'],
      ['floor(1.56, 1)', '1.5'],
      ['ceiling(1.2)', '2'],
      ['round up(1.121, 2)', '1.13'],
      ['round down(1.129, 2)', '1.12'],
      ['round half down(1.125, 2)', '1.12'],
      ['abs(-3.5)', '3.5'],
      ['modulo(-12, 5)', '3'],
      ['modulo(1, 0)', null],
      ['even(4)', true],
      ['odd(4)', false],
      ['number("1.234,56", ".", ",")', '1234.56'],
      ['number("1 000.5", " ", ".")', '1000.5'],
      ['number("x", " ", ".")', null],
      ['decimal(n: 1.115, scale: 2)', '1.12'],
    ],
  ],
  [
    'comparisons and tests',
    [
      ['n > 1000', true],
      ['n between 1000 and 2000', true],
      ['n in [1000..1250.75)', false],
      ['5 in (1, 3, 5)', true],
      ['5 in (< 3, > 9)', false],
      ['5 in [1,5,9]', true],
      ['5 in ]4..6[', true],
      ['"a" = "a"', true],
      ['null = null', true],
      ['1 = null', false],
      ['1 < null', null],
      ['"a" < "b"', true],
      ['[1, 2] = [1, 2]', true],
      ['{a: 1} = {a: 1.0}', true],
      ['[1..3] = [1..3]', true],
      ['is(1, "1")', false],
      ['is(1, 1.0)', true],
      ['1 != 2', true],
    ],
  ],
  [
    'logic',
    [
      ['true and null', null],
      ['false and null', false],
      ['true or null', true],
      ['not(true)', false],
      ['not(null)', null],
      ['if null then 1 else 2', '2'],
      ['if a and not(b) then "ja" else "nee"', 'ja'],
      ['some x in [1,2,3] satisfies x > 2', true],
      ['every x in [1,2,3] satisfies x > 2', false],
      ['every x in [] satisfies x > 2', true],
      ['some x in [1,2], y in [3,4] satisfies x * y = 8', true],
      ['all([true, null, false])', false],
      ['any([true, null])', true],
      ['all([])', true],
    ],
  ],
  [
    'lists, filters and iterations',
    [
      ['for x in [1,2,3] return x * x', ['1', '4', '9']],
      ['for x in 3..1 return x', ['3', '2', '1']],
      ['for x in 1..4 return if x = 1 then 1 else x * partial[-1]', ['1', '2', '6', '24']],
      ['for d in @"2026-02-27"..@"2026-03-01" return d.day', ['27', '28', '1']],
      ['[1,2,3,4][item > 2]', ['3', '4']],
      ['[1,2,3][-1]', '3'],
      ['[1,2,3][5]', null],
      ['kinderen[naam = "Bo"].leeftijd', ['acht']],
      ['[{x: 1, y: 2}, {x: 3}][x > 1].x', ['3']],
      ['count([1, null, 3])', '3'],
      ['sum([1.1, 2.2])', '3.3'],
      ['sum(1, 2, 3)', '6'],
      ['sum([])', null],
      ['product([2, 3])', '6'],
      ['min([3, 1, 2])', '1'],
      ['max("a", "c", "b")', 'c'],
      ['mean([1, 2])', '1.5'],
      ['append([1], 2, 3)', ['1', '2', '3']],
      ['concatenate([1], [2])', ['1', '2']],
      ['union([1, 2], [2, 3])', ['1', '2', '3']],
      ['distinct values([1, 1.0, 2])', ['1', '2']],
      ['flatten([1, [2, [3]]])', ['1', '2', '3']],
      ['reverse([1, 2])', ['2', '1']],
      ['index of([1, 2, 1], 1)', ['1', '3']],
      ['sublist([1, 2, 3], 2)', ['2', '3']],
      ['sublist([1, 2, 3], -2, 1)', ['2']],
      ['list contains([1, null], null)', true],
      ['insert before([1, 3], 2, 2)', ['1', '2', '3']],
      ['remove([1, 2], 1)', ['2']],
      ['sort([3, 1, 2], function(x, y) x < y)', ['1', '2', '3']],
      ['sort([3, 1, 2])', ['1', '2', '3']],
    ],
  ],
  [
    'strings',
    [
      ['string length("añ😀")', '3'],
      ['substring("loket", 2, 3)', 'oke'],
      ['substring("loket", -2)', 'et'],
      ['upper case("a")', 'A'],
      ['lower case("A")', 'a'],
      ['contains("loket", "ok")', true],
      ['starts with("loket", "lo")', true],
      ['ends with("loket", "x")', false],
      ['substring before("a-b", "-")', 'a'],
      ['substring after("a-b", "-")', 'b'],
      ['split("a;b", ";")', ['a', 'b']],
      ['string join(["a", null, "b"], ", ")', 'a, b'],
      ['string(1.50)', '1.5'],
      ['string([1, "a", {b: @"P1M"}])', '[1, "a", {b: P1M}]'],
      ['"a" + "b"', 'ab'],
      ['"\\u0041\\n\\""', 'A\n"'],
    ],
  ],
  [
    'dates and durations',
    [
      ['date("2026-02-29")', null],
      ['date(2026, 3, 16)', '2026-03-16'],
      ['@"2024-02-29" + duration("P1Y")', '2025-02-28'],
      ['@"2026-01-31" + @"P1M"', '2026-02-28'],
      ['@"2026-03-16" - @"P1D"', '2026-03-15'],
      ['@"2026-03-16" - @"2026-03-01"', 'P15D'],
      ['(@"2026-03-16" - @"2026-03-01").days', '15'],
      ['years and months duration(kind.geboortedatum, peildatum)', 'P6Y'],
      ['years and months duration(@"2020-03-17", peildatum).years', '5'],
      ['years and months duration(peildatum, @"2025-01-01")', '-P1Y2M'],
      ['kind.geboortedatum.month', '2'],
      ['peildatum.weekday', '1'],
      ['day of week(peildatum)', 'Monday'],
      ['month of year(peildatum)', 'March'],
      ['day of year(peildatum)', '75'],
      ['week of year(@"2027-01-01")', '53'],
      ['@"P1Y" + @"P6M"', 'P1Y6M'],
      ['@"P1Y" * 2', 'P2Y'],
      ['@"P1Y" / @"P6M"', '2'],
      ['-@"P1D"', '-P1D'],
      ['@"P1DT2H" > @"P1D"', true],
      ['peildatum >= @"2026-01-01"', true],
    ],
  ],
  [
    'contexts, functions and types',
    [
      ['{a: 1, b: a + 1}.b', '2'],
      ['get value({a: 1}, "a")', '1'],
      ['get entries({a: 1})', [{ key: 'a', value: '1' }]],
      ['context put({a: 1}, "b", 2)', { a: '1', b: '2' }],
      ['context merge([{a: 1}, {b: 2}])', { a: '1', b: '2' }],
      ['{f: function(x) x + 1, r: f(1)}.r', '2'],
      ['(function(x, y) x - y)(y: 1, x: 5)', '4'],
      ['(for i in [1, 2] return function(x) x + i)[1](10)', '11'],
      ['1 instance of number', true],
      ['[1, "a"] instance of list<number>', false],
      ['null instance of number', false],
      ['peildatum instance of date', true],
    ],
  ],
  [
    'ranges',
    [
      ['before(1, [2..3])', true],
      ['before([1..2], [2..3])', false],
      ['after(@"2026-01-02", @"2026-01-01")', true],
      ['meets([1..2], [2..3])', true],
      ['met by([2..3], [1..2])', true],
      ['during(2, [1..3])', true],
      ['includes([1..9], [2..3])', true],
      ['overlaps([1..3], [2..9])', true],
      ['[1..3).end', '3'],
      ['[1..3).end included', false],
    ],
  ],
])('%s', (_family, rows) => {
  it.each(rows)('%s gives %j', (text, expected) => {
    expect(gives(text)).toEqual(expected);
  });
});

describe('unknown', () => {
  it.each<[string, FactJson | 'unknown']>([
    ['u', 'unknown'],
    ['u and b', false],
    ['b and u', false],
    ['u and a', 'unknown'],
    ['u or a', true],
    ['u or b', 'unknown'],
    ['u or not(u)', 'unknown'],
    ['not(u)', 'unknown'],
    ['u and null', 'unknown'],
    ['v + 1', 'unknown'],
    ['v + null', null],
    ['v > 3', 'unknown'],
    ['v = null', 'unknown'],
    ['if u then 1 else 2', 'unknown'],
    ['if u then 1 else 1.0', '1'],
    ['if a then 1 else v', '1'],
    ['count([u, v])', '2'],
    ['sum([1, v])', 'unknown'],
    ['list contains([v, 1], 1)', true],
    ['list contains([v, 2], 1)', 'unknown'],
    ['all([u, false])', false],
    ['any([u, false])', 'unknown'],
    ['some x in [u, true] satisfies x', true],
    ['every x in [u, true] satisfies x', 'unknown'],
    ['[1, 2][item > v]', 'unknown'],
    ['[1, v] = [2, v]', false],
    ['[1, v]', 'unknown'],
    ['{x: v, y: 1}.y', '1'],
    ['v in [1..3]', 'unknown'],
    ['v between 1 and 3', 'unknown'],
    ['v instance of number', 'unknown'],
    ['string(v)', 'unknown'],
    ['for x in [v] return 1', ['1']],
  ])('%s gives %j', (text, expected) => {
    expect(gives(text)).toEqual(expected);
  });
});

describe('a wrong text', () => {
  it.each([
    ['1 +', 'check brackets'],
    ['(1', 'check brackets'],
    ['1..3', 'check brackets'],
    ['', 'is empty'],
    ['kind.gebortedatum', 'Did you mean "geboortedatum"?'],
    ['onbekend + 1', '"onbekend" is not known here'],
    ['rond half up(1, 2)', 'Did you mean "round half up"?'],
    ['round half up(1)(2', 'check brackets'],
    ['substring("a")', 'Call it as substring(string, start position, length)'],
    ['decimal(m: 1, scale: 2)', 'Call it as decimal(n, scale)'],
    ['@"gisteren"', 'is no date, time or duration'],
    ['1 instance of getal', 'is not a type'],
    ['{a: 1, a: 2}', 'is there twice'],
    ['? > 1', 'has none here'],
    ['peildatum.maand', 'It has: year, month, day, weekday'],
    ['function() external {java: {class: "x"}}', 'External functions are not run'],
    ['('.repeat(500) + '1' + ')'.repeat(500), 'levels'],
    ['1+'.repeat(60_000) + '1', 'Longer than'],
  ])('%.40s is refused: %s', (text, message) => {
    const compiled = compileFeel(text, vocabulary);
    expect(compiled.ok ? '' : compiled.error.message).toContain(message);
  });
});

describe('a hostile expression ends within its budget', () => {
  it.each([
    'count(for x in 1..1000000000 return x)',
    'count(for x in 1..10000, y in 1..10000 return x)',
    'count(distinct values(for x in 1..100000 return x))',
    '(function(f, g) f(f, g))(function(f, g) f(f, g), 1)',
  ])('%s', (text) => {
    expect(() => run(text)).toThrow('The decision was stopped');
  });
});
