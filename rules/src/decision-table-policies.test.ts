import { describe, expect, it } from 'vitest';
import { ask, compiled, outcome } from '../testing/model.js';
import type { FactJson } from './index.js';

type Cells = readonly [x: string, y: string, output: string];

const table = (attributes: string, rules: readonly Cells[], output = '<output/>'): string =>
  `<decisionTable ${attributes}><input><inputExpression><text>x</text></inputExpression></input>
  <input><inputExpression><text>y</text></inputExpression></input>${output}${rules
    .map(
      ([x, y, out]) =>
        `<rule><inputEntry><text><![CDATA[${x}]]></text></inputEntry><inputEntry><text><![CDATA[${y}]]></text></inputEntry>${out
          .split('|')
          .map((each) => `<outputEntry><text><![CDATA[${each}]]></text></outputEntry>`)
          .join('')}</rule>`,
    )
    .join('')}</decisionTable>`;

const decide = (logic: string, given: { readonly [name: string]: FactJson }) => {
  const evaluation = ask(compiled({ inputs: { x: 'number', y: 'string' }, decisions: { d: logic } }), given);
  return { value: outcome(evaluation, 'd'), missing: evaluation.missing, warnings: evaluation.warnings };
};

describe('a cell', () => {
  it.each<[string, FactJson, boolean]>([
    ['-', '5', true],
    ['5', '5', true],
    ['5', '5.0', true],
    ['4', '5', false],
    ['< 5', '5', false],
    ['<= 5', '5', true],
    ['> 4.99', '5', true],
    ['>= 6', '5', false],
    ['[1..5]', '5', true],
    ['[1..5)', '5', false],
    [']5..9]', '5', false],
    ['1, 5, 9', '5', true],
    ['1, [4..6]', '5', true],
    ['not(5)', '5', false],
    ['not(1, 2)', '5', true],
    ['not([1..4])', '5', true],
    ['null', null, true],
    ['null', '5', false],
    ['not(null)', '5', true],
    ['-', null, true],
    ['> 1', null, false],
    ['? > 3 and ? < 6', '5', true],
    ['? * 2 = 10', '5', true],
    ['2 + 3', '5', true],
    ['x', '5', true],
    ['[1, 5]', '5', true],
  ])('%s holds for %j: %j', (cell, x, holds) => {
    const logic = table('', [[cell, '-', '"ja"']]);
    expect(decide(logic, { x, y: '' }).value).toBe(holds ? 'ja' : null);
  });

  it.each<[string, string, boolean]>([
    ['"a"', 'a', true],
    ['"a","b"', 'b', true],
    ['not("a")', 'a', false],
    ['["a".."c"]', 'b', true],
    ['starts with(?, "lo")', 'loket', true],
    ['string length(?) > 3', 'abc', false],
    ['"A"', 'a', false],
  ])('%s holds for the text %s: %j', (cell, y, holds) => {
    expect(decide(table('', [['-', cell, '"ja"']]), { x: '1', y }).value).toBe(holds ? 'ja' : null);
  });
});

const two: readonly Cells[] = [
  ['> 0', '-', '1'],
  ['> 5', '-', '2'],
];
const same: readonly Cells[] = [
  ['> 0', '-', '"zelfde"'],
  ['> 5', '-', '"zelfde"'],
];

describe('a hit policy', () => {
  it.each<[string, string, readonly Cells[], FactJson]>([
    [
      'UNIQUE with one hit',
      '',
      [
        ['> 9', '-', '1'],
        ['> 0', '-', '2'],
      ],
      '2',
    ],
    ['UNIQUE with two hits', 'hitPolicy="UNIQUE"', two, null],
    ['UNIQUE with two hits that agree', 'hitPolicy="UNIQUE"', same, null],
    ['ANY with hits that agree', 'hitPolicy="ANY"', same, 'zelfde'],
    ['ANY with hits that differ', 'hitPolicy="ANY"', two, null],
    ['FIRST in the order of the rules', 'hitPolicy="FIRST"', [...two].reverse(), '2'],
    ['RULE ORDER', 'hitPolicy="RULE ORDER"', [...two].reverse(), ['2', '1']],
    ['RULE ORDER without hits', 'hitPolicy="RULE ORDER"', [['> 9', '-', '1']], []],
    ['COLLECT', 'hitPolicy="COLLECT"', two, ['1', '2']],
    ['COLLECT without hits', 'hitPolicy="COLLECT"', [['> 9', '-', '1']], []],
    ['COLLECT sum', 'hitPolicy="COLLECT" aggregation="SUM"', two, '3'],
    ['COLLECT sum without hits', 'hitPolicy="COLLECT" aggregation="SUM"', [['> 9', '-', '1']], null],
    ['COLLECT sum of texts', 'hitPolicy="COLLECT" aggregation="SUM"', same, null],
    ['COLLECT min', 'hitPolicy="COLLECT" aggregation="MIN"', two, '1'],
    ['COLLECT max', 'hitPolicy="COLLECT" aggregation="MAX"', two, '2'],
    [
      'COLLECT max of texts',
      'hitPolicy="COLLECT" aggregation="MAX"',
      [
        ['-', '-', '"a"'],
        ['-', '-', '"b"'],
      ],
      'b',
    ],
    [
      'COLLECT min of two kinds',
      'hitPolicy="COLLECT" aggregation="MIN"',
      [
        ['-', '-', '"a"'],
        ['-', '-', '1'],
      ],
      null,
    ],
    ['COLLECT count', 'hitPolicy="COLLECT" aggregation="COUNT"', two, '2'],
    ['COLLECT count without hits', 'hitPolicy="COLLECT" aggregation="COUNT"', [['> 9', '-', '1']], '0'],
  ])('%s', (_name, attributes, rules, expected) => {
    expect(decide(table(attributes, rules), { x: '6', y: '' }).value).toEqual(expected);
  });

  const ranks = '<output><outputValues><text>"hoog","midden","laag"</text></outputValues></output>';
  it.each<[string, string, FactJson]>([
    ['PRIORITY takes the first in the ranks', 'hitPolicy="PRIORITY"', 'hoog'],
    ['OUTPUT ORDER lists by rank', 'hitPolicy="OUTPUT ORDER"', ['hoog', 'midden', 'laag']],
  ])('%s', (_name, attributes, expected) => {
    const rules: readonly Cells[] = [
      ['-', '-', '"laag"'],
      ['-', '-', '"hoog"'],
      ['-', '-', '"midden"'],
    ];
    expect(decide(table(attributes, rules, ranks), { x: '6', y: '' }).value).toEqual(expected);
  });

  it('gives several outputs as one context, with defaults', () => {
    const columns = `<output name="recht"><defaultOutputEntry><text>false</text></defaultOutputEntry></output>
      <output name="bedrag"><defaultOutputEntry><text>0</text></defaultOutputEntry></output>`;
    const logic = table('', [['> 5', '-', 'true|x * 2']], columns);
    expect(decide(logic, { x: '6', y: '' }).value).toEqual({ recht: true, bedrag: '12' });
    expect(decide(logic, { x: '1', y: '' }).value).toEqual({ recht: false, bedrag: '0' });
  });
});

describe('a table with an unknown input', () => {
  const open = (attributes: string, rules: readonly Cells[], given = {}) =>
    decide(table(attributes, rules), given);

  it.each<
    [string, string, readonly Cells[], { readonly [name: string]: FactJson }, FactJson | 'unknown', string[]]
  >([
    [
      'FIRST, decided before it is needed',
      'hitPolicy="FIRST"',
      [
        ['> 5', '-', '1'],
        ['-', '"a"', '2'],
      ],
      { x: '6' },
      '1',
      [],
    ],
    [
      'FIRST, needed',
      'hitPolicy="FIRST"',
      [
        ['> 5', '-', '1'],
        ['-', '"a"', '2'],
      ],
      { x: '1' },
      'unknown',
      ['y'],
    ],
    [
      'UNIQUE, one rule sure',
      '',
      [
        ['> 5', '-', '1'],
        ['< 0', '"a"', '2'],
      ],
      { x: '6' },
      '1',
      [],
    ],
    ['UNIQUE, none sure', '', [['> 5', '"a"', '1']], { x: '6' }, 'unknown', ['y']],
    ['UNIQUE, refuted by what is known', '', [['> 5', '"a"', '1']], { x: '1' }, null, []],
    [
      'ANY, all that may apply agree',
      'hitPolicy="ANY"',
      [
        ['-', '-', '1'],
        ['-', '"a"', '1.0'],
      ],
      { x: '1' },
      '1',
      [],
    ],
    [
      'ANY, they may differ',
      'hitPolicy="ANY"',
      [
        ['-', '-', '1'],
        ['-', '"a"', '2'],
      ],
      { x: '1' },
      'unknown',
      ['y'],
    ],
    [
      'COLLECT, a rule is open',
      'hitPolicy="COLLECT"',
      [
        ['-', '-', '1'],
        ['-', '"a"', '2'],
      ],
      { x: '1' },
      'unknown',
      ['y'],
    ],
    [
      'COLLECT, the open rule is refuted',
      'hitPolicy="COLLECT"',
      [
        ['-', '-', '1'],
        ['> 5', '"a"', '2'],
      ],
      { x: '1' },
      ['1'],
      [],
    ],
    [
      'ANY, an output is open, so that they may agree',
      'hitPolicy="ANY"',
      [
        ['-', '-', '"a"'],
        ['-', '-', 'y'],
      ],
      { x: '1' },
      'unknown',
      ['y'],
    ],
    [
      'ANY, an output is open and others differ',
      'hitPolicy="ANY"',
      [
        ['-', '-', '"a"'],
        ['-', '-', 'y'],
        ['-', '-', '"b"'],
      ],
      { x: '1' },
      null,
      [],
    ],
    ['an open output', '', [['-', '-', 'y']], { x: '1' }, 'unknown', ['y']],
    ['nothing known', '', [['> 5', '"a"', '1']], {}, 'unknown', ['x', 'y']],
  ])('%s', (_name, attributes, rules, given, value, missing) => {
    expect(open(attributes, rules, given)).toMatchObject({ value, missing });
  });

  const ranked = (policy: string, ...outputs: readonly string[]) =>
    decide(
      table(
        `hitPolicy="${policy}"`,
        outputs.map((output) => ['-', '-', output] as const),
        '<output><outputValues><text>"high","low"</text></outputValues></output>',
      ),
      {},
    );

  it.each<[string, readonly string[], FactJson | 'unknown']>([
    ['PRIORITY', ['"low"', 'y'], 'unknown'],
    ['PRIORITY', ['y', '"high"'], 'high'],
    ['OUTPUT ORDER', ['"low"', 'y'], 'unknown'],
  ])('%s, an output is open that may rank above the others: %j', (policy, outputs, expected) => {
    expect(ranked(policy, ...outputs)).toMatchObject({ value: expected });
  });

  it('OUTPUT ORDER, an output is open, so that no output is surely the first', () => {
    const logic = table(
      'hitPolicy="OUTPUT ORDER"',
      [
        ['-', '-', '"low"'],
        ['-', '-', 'y'],
      ],
      '<output><outputValues><text>"high","low"</text></outputValues></output>',
    );
    const model = compiled({
      inputs: { x: 'number', y: 'string' },
      decisions: { d: logic, first: '<literalExpression><text>d[1]</text></literalExpression>' },
    });
    expect(outcome(ask(model, { x: '1' }), 'first')).toBe('unknown');
  });
});
