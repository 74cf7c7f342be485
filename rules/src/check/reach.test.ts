import { describe, expect, it } from 'vitest';
import { dmnOf, feel } from '../../testing/model.js';
import { short } from '../../testing/table-sketch.js';
import { checkModel } from '../index.js';

const cells = (tests: readonly string[]): string =>
  `<decisionTable hitPolicy="FIRST"><input><inputExpression><text>n</text></inputExpression></input><output/>${tests
    .map(
      (test) =>
        `<rule><inputEntry><text><![CDATA[${test}]]></text></inputEntry><outputEntry><text>1</text></outputEntry></rule>`,
    )
    .join('')}</decisionTable>`;

/** The hints about a table on a number that is computed so. */
function told(number: string, tests: readonly string[]): readonly string[] {
  const dmn = dmnOf({
    inputs: { x: 'number', p: 'boolean', s: 'string' },
    decisions: { n: feel(number), d: cells(tests) },
  });
  const { errors, hints } = checkModel({ dmn, file: 't.dmn' });
  expect(errors).toEqual([]);
  return hints.map(({ kind, rules, example }) =>
    [kind, rules.join(), ...example.values()].filter((each) => each !== '').join(' '),
  );
}

describe('hints about a number of which something is sure', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['count([x, x])', ['0', '>= 1'], []],
    ['count([x, x])', ['0', '> 1'], ['gap 1']],
    ['count([x]) + count([x, x])', ['<= 0', '[1..5]', '>= 6'], []],
    ['sum([count([x]), count([x])])', ['0', '1', '>= 2'], []],
    ['sum(for i in [1, 2] return count([i]))', ['0', '1', '>= 2'], []],
    ['(if p then 1 else 0) + (if s = "a" then 1 else 0)', ['0', '1', '2'], []],
    ['(if p then 1 else 0) + (if s = "a" then 1 else 0)', ['0', '2'], ['gap 1']],
    ['if p then 5 else 7', ['[5..7]'], []],
    ['floor(x)', ['<= 0', '>= 1'], []],
    ['round half up(x, 0)', ['<= 0', '>= 1'], []],
    ['round half up(x, 1)', ['<= 0', '>= 1'], ['gap 0.5']],
    ['x', ['<= 0', '>= 1'], ['gap 0.5']],
    ['-count([x])', ['0', '<= -1'], []],
    ['2 * count([x])', ['0', '>= 1'], []],
    ['count([x]) * (if p then 2 else 3)', ['[0..100]', '> 100'], []],
    ['1 - count([x])', ['<= 1'], []],
    ['count([x]) / 2', ['0', '>= 1'], ['gap 0.5']],
    ['string length(s)', ['0', '[1..3]', '> 3'], []],
    ['count([x])', ['< 0', '>= 0'], ['unreachable 1']],
    ['count([x])', ['< 0.5', '>= 0.7'], []],
    ['count([x])', ['<= 0.5', '>= 1.2'], ['gap 1']],
  ])('%s against %j', (number, tests, expected) => {
    expect(told(number, tests)).toEqual(expected);
  });

  it('know a number that a table gives', () => {
    const dmn = dmnOf({
      inputs: { x: 'number' },
      decisions: {
        n: cells(['< 3', '-']).replace('<text>n</text>', '<text>x</text>').replace('>1<', '>0<'),
        d: cells(['0', '1']),
      },
    });
    expect(checkModel({ dmn, file: 't.dmn' })).toEqual({ errors: [], hints: [] });
  });
});

describe('hints about columns that depend on one another', () => {
  // Social assistance: who has no partner has at most one partner younger than 21, and that is the applicant.
  const young = '(if x < 21 then 1 else 0) + (if p and x < 21 then 1 else 0)';
  const table = (rows: readonly (readonly [string, string])[]): string =>
    `<decisionTable hitPolicy="UNIQUE"><input><inputExpression><text>p</text></inputExpression></input><input><inputExpression><text>n</text></inputExpression></input><output/>${rows
      .map(
        ([a, b]) =>
          `<rule><inputEntry><text>${a}</text></inputEntry><inputEntry><text><![CDATA[${b}]]></text></inputEntry><outputEntry><text>1</text></outputEntry></rule>`,
      )
      .join('')}</decisionTable>`;
  const hints = (rows: readonly (readonly [string, string])[]): readonly unknown[] => {
    const dmn = dmnOf({
      inputs: { x: 'number', p: 'boolean' },
      decisions: { n: feel(young), d: table(rows) },
    });
    const { errors, hints: found } = checkModel({ dmn, file: 't.dmn' });
    expect(errors).toEqual([]);
    return found.map(({ kind, rules, example }) => [kind, rules, Object.fromEntries(example)]);
  };

  it('see no gap where no input can be', () => {
    expect(
      hints([
        ['false', '0'],
        ['false', '1'],
        ['true', '0'],
        ['true', '1'],
        ['true', '2'],
      ]),
    ).toEqual([]);
  });

  it('see the gap where one can be', () => {
    expect(
      hints([
        ['false', '0'],
        ['false', '1'],
        ['true', '0'],
        ['true', '1'],
      ]),
    ).toEqual([['gap', [], { p: 'true', n: '2' }]]);
  });

  it('see a rule that no input can reach, and no overlap there', () => {
    expect(
      hints([
        ['false', '2'],
        ['false', '> 1'],
        ['false', '< 2'],
        ['true', '-'],
      ]),
    ).toEqual([
      ['unreachable', [1], {}],
      ['unreachable', [2], {}],
    ]);
  });

  // A bound that holds only on one way was no cut: the way had no input at all, and its rules were said never to apply.
  it('see that a rule applies where a number is only zero when a truth does not hold', () => {
    const rows = [
      ['false', '-'],
      ['true', '< 24'],
      ['true', '>= 24'],
    ] as const;
    const decisions = {
      n: feel('if not(p) then 0 else if x > 5 then x * 2 else 0'),
      d: table(rows),
    };
    const dmn = dmnOf({ inputs: { x: 'number', p: 'boolean' }, decisions });
    expect(checkModel({ dmn, file: 't.dmn' })).toEqual({ errors: [], hints: [] });
  });

  it('still see both where nothing is sure', () => {
    const inputs = { p: ['boolean'], n: ['number'] } as const;
    expect(
      short({
        inputs,
        rows: [
          ['true', '-', '1'],
          ['false', '<= 1', '1'],
        ],
      }),
    ).toEqual([['gap', [], { p: 'false', n: '2' }]]);
  });
});
