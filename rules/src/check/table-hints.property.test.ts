import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, compiled, outcome } from '../../testing/model.js';
import { short, tableSketch } from '../../testing/table-sketch.js';

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
        const collecting = compiled(tableSketch({ policy: 'COLLECT', inputs, rows }));
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
        const collecting = compiled(tableSketch({ policy: 'COLLECT', inputs, rows }));
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
