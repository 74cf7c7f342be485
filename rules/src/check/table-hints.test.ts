import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, compiled, dmnOf, outcome, type Sketch } from '../../testing/model.js';
import { checkModel, type ModelHint } from '../index.js';

interface Rows {
  readonly policy?: string;
  /** Inputs by name: type, and allowed values if any. */
  readonly inputs: { readonly [name: string]: readonly [type: string, values?: string] };
  readonly rows: readonly (readonly string[])[];
  readonly otherwise?: string;
  readonly outputValues?: string;
}

const text = (of: string): string => `<text><![CDATA[${of}]]></text>`;

function sketchOf({ policy = 'FIRST', inputs, rows, otherwise, outputValues }: Rows): Sketch {
  const columns = Object.entries(inputs).map(
    ([name, [, values]]) =>
      `<input><inputExpression>${text(name)}</inputExpression>${values ? `<inputValues>${text(values)}</inputValues>` : ''}</input>`,
  );
  const output = `<output>${outputValues ? `<outputValues>${text(outputValues)}</outputValues>` : ''}${otherwise ? `<defaultOutputEntry>${text(otherwise)}</defaultOutputEntry>` : ''}</output>`;
  const rules = rows.map((cells) => {
    const tests = cells.slice(0, -1).map((cell) => `<inputEntry>${text(cell)}</inputEntry>`);
    return `<rule>${tests.join('')}<outputEntry>${text(cells.at(-1) ?? '')}</outputEntry></rule>`;
  });
  return {
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, [type]]) => [name, type])),
    decisions: {
      d: `<decisionTable hitPolicy="${policy}">${columns.join('')}${output}${rules.join('\n')}</decisionTable>`,
    },
  };
}

const hintsOf = (rows: Rows): readonly ModelHint[] => {
  const { errors, hints } = checkModel({ dmn: dmnOf(sketchOf(rows)), file: 't.dmn' });
  expect(errors).toEqual([]);
  return hints;
};
const short = (rows: Rows): readonly (readonly [string, readonly number[], object])[] =>
  hintsOf(rows).map(({ kind, rules, example }) => [kind, rules, Object.fromEntries(example)]);

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

  it('come in time, however many columns a table has', () => {
    const names = Array.from({ length: 24 }, (_, i) => `i${i}`);
    const rows = names.map((_, row) => [...names.map((_name, i) => (i === row ? 'true' : '-')), `${row}`]);
    const inputs = Object.fromEntries(names.map((name) => [name, ['boolean'] as const]));
    expect(short({ inputs, rows })).toEqual([
      ['gap', [], Object.fromEntries(names.map((name) => [name, 'false']))],
    ]);
  });
});

const numberCell = fc.oneof(
  fc.constant('-'),
  fc
    .tuple(fc.constantFrom('', '<', '<=', '>', '>='), fc.integer({ min: 0, max: 4 }))
    .map(([sign, n]) => `${sign} ${n}`),
  fc
    .tuple(
      fc.constantFrom('[', '('),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 2, max: 4 }),
      fc.constantFrom(']', ')'),
    )
    .map(([open, low, high, close]) => `${open}${low}..${high}${close}`),
  fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })).map(([a, b]) => `not(${a}, ${b})`),
);
const truthCell = fc.constantFrom('-', 'true', 'false', 'not(true)');
const textCell = fc.constantFrom('-', '"a"', '"b"', '"a","b"', 'not("a")');
const randomRows = fc.array(fc.tuple(numberCell, truthCell, textCell), { minLength: 1, maxLength: 5 });

const inputs = { n: ['number'], b: ['boolean'], s: ['string'] } as const;
/** Every input that the cells above can tell apart. */
const samples = [-1, 0, 1, 2, 3, 4, 5].flatMap((n) =>
  [`${n}`, `${n}.5`].flatMap((number) =>
    [true, false].flatMap((b) => ['a', 'b', 'something else'].map((s) => ({ n: number, b, s }))),
  ),
);

describe('hints about random tables', () => {
  it('are what trying every input shows', () => {
    fc.assert(
      fc.property(randomRows, fc.constantFrom('FIRST', 'UNIQUE'), (cells, policy) => {
        const rows = cells.map((each, i) => [...each, `${i + 1}`]);
        // Which rules take an input is asked of the engine, by a table that collects them.
        const collecting = compiled(sketchOf({ policy: 'COLLECT', inputs, rows }));
        const taken = samples.map((sample) => outcome(ask(collecting, sample), 'd') as readonly string[]);
        const found = short({ policy, inputs, rows });
        const told = (kind: string): readonly (readonly number[])[] =>
          found.filter(([each]) => each === kind).map(([, rules]) => rules);
        expect(told('gap').length > 0).toBe(taken.some((rules) => rules.length === 0));
        const reached = (rule: string): boolean =>
          taken.some((rules) => (policy === 'FIRST' ? rules[0] === rule : rules.includes(rule)));
        expect(told('unreachable')).toEqual(rows.flatMap((_, i) => (reached(`${i + 1}`) ? [] : [[i + 1]])));
        const pairs = rows.flatMap((_, b) => rows.slice(0, b).map((_row, a) => [a + 1, b + 1] as const));
        const both = pairs.filter((pair) =>
          taken.some((rules) => pair.every((rule) => rules.includes(`${rule}`))),
        );
        expect([...told('overlap')].sort()).toEqual(
          policy === 'UNIQUE' ? both.map((pair) => [...pair]).sort() : [],
        );
      }),
      { numRuns: 150 },
    );
  });

  it('have an example at which they show', () => {
    fc.assert(
      fc.property(randomRows, (cells) => {
        const rows = cells.map((each, i) => [...each, `${i + 1}`]);
        const collecting = compiled(sketchOf({ policy: 'COLLECT', inputs, rows }));
        for (const [kind, rules, example] of short({ policy: 'UNIQUE', inputs, rows })) {
          if (kind === 'unreachable') continue;
          const given = { n: '7', b: true, s: 'a', ...example } as { n: string; b: unknown; s: string };
          const facts = { n: given.n, b: `${given.b as boolean}` === 'true', s: given.s.replace(/"/g, '') };
          const taken = outcome(ask(collecting, facts), 'd') as readonly string[];
          if (kind === 'gap') expect(taken).toEqual([]);
          else expect(taken).toEqual(expect.arrayContaining(rules.map(String)));
        }
      }),
      { numRuns: 150 },
    );
  });
});
