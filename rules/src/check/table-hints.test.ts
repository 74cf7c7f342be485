import { describe, expect, it } from 'vitest';
import { hintsOf, short, type Rows } from '../../testing/table-sketch.js';

const age = { leeftijd: ['number'] } as const;
const date = { dag: ['date'] } as const;

describe('hints about a table', () => {
  it.each<[string, Rows, readonly (readonly [string, readonly number[], object])[]]>([
    [
      'complete',
      {
        inputs: age,
        rows: [
          ['< 18', '1'],
          ['>= 18', '2'],
        ],
      },
      [],
    ],
    [
      'a gap at one number',
      {
        inputs: age,
        rows: [
          ['< 18', '1'],
          ['> 18', '2'],
        ],
      },
      [['gap', [], { leeftijd: '18' }]],
    ],
    [
      'a gap between two',
      {
        inputs: age,
        rows: [
          ['<= 18', '1'],
          ['>= 65', '2'],
        ],
      },
      [['gap', [], { leeftijd: '41' }]],
    ],
    ['a gap that a default fills', { inputs: age, rows: [['< 18', '1']], otherwise: '0' }, []],
    [
      'a gap outside what is allowed',
      {
        inputs: { leeftijd: ['number', '[0..120]'] },
        rows: [
          ['[0..18)', '1'],
          ['[18..120]', '2'],
        ],
      },
      [],
    ],
    [
      'no gap between two days',
      {
        inputs: date,
        rows: [
          ['<= @"2026-01-01"', '1'],
          ['>= @"2026-01-02"', '2'],
        ],
      },
      [],
    ],
    [
      'a gap of one day',
      {
        inputs: date,
        rows: [
          ['< date("2026-01-01")', '1'],
          ['> @"2026-01-01"', '2'],
        ],
      },
      [['gap', [], { dag: '2026-01-01' }]],
    ],
    [
      'no gap between months',
      {
        inputs: { t: ['yearMonthDuration'] },
        rows: [
          ['< @"P1Y"', '1'],
          ['>= @"P12M"', '2'],
        ],
      },
      [],
    ],
    [
      'a gap in hours',
      {
        inputs: { t: ['dayTimeDuration'] },
        rows: [
          ['< @"PT1H"', '1'],
          ['> @"PT1H"', '2'],
        ],
      },
      [['gap', [], { t: 'PT1H' }]],
    ],
    [
      'a gap of other texts',
      {
        inputs: { s: ['string'] },
        rows: [
          ['"a"', '1'],
          ['"b"', '2'],
        ],
      },
      [['gap', [], { s: '"something else"' }]],
    ],
    [
      'texts that are all',
      {
        inputs: { s: ['string', '"a","b"'] },
        rows: [
          ['"a"', '1'],
          ['"b"', '2'],
        ],
      },
      [],
    ],
    [
      'truths that are all',
      {
        inputs: { b: ['boolean'] },
        rows: [
          ['true', '1'],
          ['false', '2'],
        ],
      },
      [],
    ],
    [
      'a rule behind a wider one',
      {
        inputs: age,
        rows: [
          ['< 18', '1'],
          ['< 12', '2'],
          ['-', '3'],
        ],
      },
      [['unreachable', [2], { leeftijd: '11' }]],
    ],
    [
      'a rule behind two that share its inputs',
      {
        inputs: age,
        rows: [
          ['<= 18', '1'],
          ['> 18', '2'],
          ['[10..30]', '3'],
        ],
      },
      [['unreachable', [3], { leeftijd: '10' }]],
    ],
    [
      'a rule that contradicts itself',
      {
        inputs: age,
        rows: [
          ['? > 5 and ? < 3', '1'],
          ['-', '2'],
        ],
      },
      [['unreachable', [1], {}]],
    ],
    [
      'rules that overlap under UNIQUE',
      {
        policy: 'UNIQUE',
        inputs: age,
        rows: [
          ['<= 18', '1'],
          ['>= 18', '1'],
        ],
      },
      [['overlap', [1, 2], { leeftijd: '18' }]],
    ],
    [
      'rules that agree under ANY',
      {
        policy: 'ANY',
        inputs: age,
        rows: [
          ['<= 18', '1'],
          ['>= 18', '1'],
        ],
      },
      [],
    ],
    [
      'rules that differ under ANY',
      {
        policy: 'ANY',
        inputs: age,
        rows: [
          ['<= 18', '1'],
          ['>= 18', '2'],
        ],
      },
      [['overlap', [1, 2], { leeftijd: '18' }]],
    ],
    [
      'what a higher priority hides',
      {
        policy: 'PRIORITY',
        inputs: age,
        outputValues: '"b","a"',
        rows: [
          ['> 3', '"a"'],
          ['-', '"b"'],
        ],
      },
      [['unreachable', [1], { leeftijd: '4' }]],
    ],
    [
      'nothing under COLLECT',
      {
        policy: 'COLLECT',
        inputs: age,
        rows: [
          ['< 18', '1'],
          ['< 12', '2'],
        ],
      },
      [],
    ],
    [
      'null where a cell asks for it',
      {
        inputs: age,
        rows: [
          ['null', '1'],
          ['< 18', '2'],
          ['>= 18', '3'],
        ],
      },
      [],
    ],
    [
      'a list and a range in a cell',
      {
        inputs: age,
        rows: [
          ['1, [3..5]', '1'],
          ['not(1, [3..5])', '2'],
        ],
      },
      [],
    ],
    [
      'a range between',
      {
        inputs: age,
        rows: [
          ['? between 1 and 5', '1'],
          ['? in (< 1, > 5)', '2'],
        ],
      },
      [],
    ],
    [
      'what is not analysed',
      {
        inputs: { a: ['number'], b: ['number'] },
        rows: [
          ['< b', '-', '1'],
          ['-', '> 3', '2'],
        ],
      },
      [['notAnalysed', [1], {}]],
    ],
  ])('%s', (_name, rows, expected) => expect(short(rows)).toEqual(expected));

  it('stand at the rule, with words for the example', () => {
    const [hint] = hintsOf({
      inputs: age,
      rows: [
        ['< 18', '1'],
        ['< 12', '2'],
        ['-', '3'],
      ],
    });
    expect(hint).toMatchObject({
      file: 't.dmn',
      line: 6,
      element: 'decision "d"',
      suggestion: 'Put it before them, or remove it.',
      message:
        'Rule 2 is never reached: rules that go before it take all that it takes; here rule 1 does. Example: leeftijd is 11.',
    });
  });

  it('take a cell that computes too much for one that is not analysed', () => {
    const rows = [
      ['> count(for i in 1..100000 return 1)', '1'],
      ['-', '2'],
    ];
    expect(short({ inputs: age, rows })).toEqual([['notAnalysed', [1], {}]]);
  });

  it('say of a table that is too large that it is not analysed', () => {
    const rows = Array.from({ length: 501 }, (_, i) => [`${i}`, '1']);
    const [hint, ...others] = hintsOf({ inputs: age, rows });
    expect(others).toEqual([]);
    expect(hint).toMatchObject({ kind: 'notAnalysed', suggestion: 'Split it into several decisions.' });
  });

  it('come in time, however many columns a table has', () => {
    const names = Array.from({ length: 24 }, (_, i) => `i${i}`);
    const rows = names.map((_, row) => [...names.map((_name, i) => (i === row ? 'true' : '-')), `${row}`]);
    const inputs = Object.fromEntries(names.map((name) => [name, ['boolean'] as const]));
    expect(short({ inputs, rows })).toEqual([
      ['gap', [], Object.fromEntries(names.map((name) => [name, 'false']))],
    ]);
  });
});
