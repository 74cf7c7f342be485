import { shortened, type LegalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled, feel } from '../../testing/model.js';
import { parseDate, prepare, type ParameterTable } from '../index.js';
import { modes } from './machine-code.js';
import type { Plan, Scalar, Step } from './plan.js';
import { runPlan } from './run-plan.js';

const literal = (value: number | boolean | string): Scalar => ({ op: 'literal', value });
const variable = (index: number): Scalar => ({ op: 'variable', index });
const fact = (index: number, name: string): Step => ({ do: 'fact', index, name, kind: 'number' });

/** Runs one computation on two facts, in hundredths. */
function computed(value: Scalar, a: number, b: number): unknown {
  const steps: readonly Step[] = [fact(0, 'a'), fact(1, 'b'), { do: 'set', index: 2, kind: 'number', value }];
  const outcomes = [{ name: 'out', kind: 'number', value: variable(2), scale: 2 }] as const;
  const run = runPlan({ steps, outcomes, inner: [], variables: 3, flags: [] });
  return run({ a: shortened(a, -2), b: shortened(b, -2) }, 100)?.['out'];
}

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const pairs = fc.oneof(
  fc.tuple(whole, whole),
  whole.map((n) => [n, n] as const),
);

describe('a plan run as machine code', () => {
  it.each<['+' | '-' | '*', (a: number, b: number) => number]>([
    ['+', (a, b) => a + b],
    ['-', (a, b) => a - b],
    ['*', (a, b) => a * b],
  ])('computes %s', (op, by) => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const value: Scalar = { op, left: variable(0), right: variable(1) };
        expect(computed(value, a, b)).toEqual(shortened(by(a, b) + 0, -2));
      }),
    );
  });

  it.each<['<' | '<=' | '>' | '>=' | '===' | '!==', (a: number, b: number) => boolean]>([
    ['<', (a, b) => a < b],
    ['<=', (a, b) => a <= b],
    ['>', (a, b) => a > b],
    ['>=', (a, b) => a >= b],
    ['===', (a, b) => a === b],
    ['!==', (a, b) => a !== b],
  ])('knows %s, between variables and against a constant', (op, by) => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [left, right] = [variable(0), variable(1)];
        const truths: readonly Scalar[] = [
          { op, of: 'number', left, right },
          { op, of: 'number', left, right: literal(b) },
          { op: 'not', of: { op: 'not', of: { op, of: 'number', left, right } } },
          { op: '&&', left: { op, of: 'number', left, right }, right: literal(true) },
        ];
        for (const truth of truths) expect(computed(truth, a, b)).toEqual(shortened(by(a, b) ? 1 : 0, -2));
      }),
    );
  });

  it.each(modes.map((mode) => [mode]))('divides and rounds %s', (mode) => {
    const value: Scalar = { op: 'quotient', top: variable(0), bottom: literal(1000), mode };
    const expected = {
      'half-up': [3, -3, 2],
      'half-down': [2, -2, 2],
      'half-even': [2, -2, 2],
      up: [3, -3, 3],
      down: [2, -2, 2],
      floor: [2, -3, 2],
      ceiling: [3, -2, 3],
    }[mode];
    expect([2500, -2500, 2001].map((top) => computed(value, top, 0))).toEqual(
      expected.map((each) => shortened(each, -2)),
    );
  });

  it('begins every run anew, and ends where a demand fails or the steps run out', () => {
    const flag: Scalar = { op: '===', of: 'number', left: variable(1), right: literal(0) };
    const steps: readonly Step[] = [
      fact(0, 'a'),
      { do: 'demand', truth: { op: '>', of: 'number', left: variable(0), right: literal(0) } },
      {
        do: 'if',
        truth: flag,
        then: [
          { do: 'spend', steps: 5 },
          { do: 'set', index: 1, kind: 'number', value: literal(1) },
          { do: 'set', index: 2, kind: 'string', value: literal('first') },
        ],
        otherwise: [{ do: 'set', index: 2, kind: 'string', value: literal('again') }],
      },
      {
        do: 'set',
        index: 3,
        kind: 'boolean',
        value: { op: '===', of: 'string', left: variable(2), right: literal('first') },
      },
    ];
    const plan: Plan = {
      steps,
      outcomes: [
        { name: 'text', kind: 'string', value: variable(2), scale: 0 },
        { name: 'same', kind: 'boolean', value: variable(3), scale: 0 },
      ],
      inner: [],
      variables: 4,
      flags: [1],
    };
    const run = runPlan(plan);
    const one = { a: shortened(100, -2) };
    expect(run(one, 5)).toEqual({ text: 'first', same: true });
    expect(run(one, 5)).toEqual({ text: 'first', same: true });
    expect(run(one, 4)).toBeNull();
    expect(run({ a: shortened(0, -2) }, 5)).toBeNull();
    expect(run({ a: 'text' }, 5)).toBeNull();
    expect(run({}, 5)).toBeNull();
  });

  it('has code of its own for a date that is often asked about, and only for that one', () => {
    const source = { bwb: 'BWBR0018451', article: '4', version: '2026-01-01' };
    const period = (from: string, until: string, value: string) => ({
      from: from as LegalDate,
      until: until as LegalDate,
      value,
      source,
    });
    const amount: ParameterTable = {
      name: 'amount',
      unit: 'EUR',
      at: 'peildatum',
      after: 'continues',
      values: [period('2025-01-01', '2025-12-31', '10'), period('2026-01-01', '2026-12-31', '20')],
    };
    const model = compiled(
      {
        items:
          '<itemDefinition name="tParameters"><itemComponent name="amount"><typeRef>number</typeRef></itemComponent></itemDefinition>',
        inputs: { p: 'boolean', parameters: 'tParameters', peildatum: 'date' },
        decisions: { out: feel('if p then parameters.amount else 0') },
      },
      [amount],
    );
    const { decide } = prepare(model);
    const out = (day: string, p = true) => decide({ p, peildatum: parseDate(day) })['out'];
    for (let i = 0; i < 300; i += 1) expect(out('2026-03-16', i % 2 === 0)).toBe(i % 2 === 0 ? 20 : 0);
    expect(out('2025-03-16')).toBe(10);
    expect(out('2026-03-16')).toBe(20);
    for (let i = 0; i < 300; i += 1) expect(out('2025-12-31')).toBe(10);
    expect(out('2026-01-01')).toBe(20);
    expect(decide({ p: true, peildatum: null })['out']).toBeNull();
    expect(decide({ p: false })['out']).toBe(0);
  });
});
