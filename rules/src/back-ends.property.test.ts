import type { LegalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backEnds } from '../testing/back-ends.js';
import { asked, compiled, feel } from '../testing/model.js';
import { planModel } from './fixed/plan-model.js';
import {
  evaluate,
  factValues,
  generate,
  valueJson,
  type DecisionModel,
  type Fact,
  type FactValue,
  type ParameterTable,
} from './index.js';

// Random models and facts: generated code and closures say what evaluate() says, with and without trace.

const facts = {
  x: 'number',
  y: 'number',
  n: 'number',
  p: 'boolean',
  q: 'boolean',
  s: 'string',
  day: 'date',
} as const;
const items =
  '<itemDefinition name="tParameters"><itemComponent name="rate"><typeRef>number</typeRef></itemComponent><itemComponent name="since"><typeRef>date</typeRef></itemComponent></itemDefinition>';
const source = { bwb: 'BWBR0002368', article: '12', version: '2026-01-01' };
const period = (from: string, value: string, until: string) => ({
  from: from as LegalDate,
  until: until as LegalDate,
  value,
  source,
});
const parameters: readonly ParameterTable[] = [
  {
    name: 'rate',
    unit: 'ratio',
    at: 'peildatum',
    after: 'provisional',
    values: [period('2025-01-01', '1.25', '2025-12-31'), period('2026-01-01', '12.5', '2026-12-31')],
  },
  {
    name: 'since',
    unit: 'date',
    at: 'day',
    after: 'continues',
    values: [
      period('2020-01-01', '2019-07-01', '2025-12-31'),
      period('2026-01-01', '2026-02-15', '2026-12-31'),
    ],
  },
];
const dates = ['2019-05-01', '2024-12-31', '2025-06-01', '2026-01-01', '2026-03-16', '2027-01-01'];
const date = fc.constantFrom(...dates) as fc.Arbitrary<LegalDate>;

const numberFact = fc.constantFrom('x', 'y', 'n', 'x', 'y', 'n', 'parameters.rate');
const literal = fc.constantFrom('0', '1', '2', '12', '100', '0.65', '17.25', '365', '-3', '1000000', '0.001');
const rounding = fc.constantFrom(
  'round half up',
  'round down',
  'round up',
  'round half down',
  'decimal',
  'floor',
);

const { number, truth } = fc.letrec<{ number: string; truth: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 4, arbitrary: numberFact },
    { weight: 4, arbitrary: literal },
    {
      weight: 6,
      arbitrary: fc
        .tuple(tie('number'), fc.constantFrom('+', '-', '*'), tie('number'))
        .map((each) => `(${each.join(' ')})`),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(rounding, tie('number'), tie('number'), fc.nat(4))
        .map(([f, a, b, d]) => `${f}(${a} / ${b}, ${d})`),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(rounding, tie('number'), fc.nat(3)).map(([f, a, d]) => `${f}(${a}, ${d})`),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(tie('truth'), tie('number'), tie('number'))
        .map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
    },
    { weight: 1, arbitrary: fc.tuple(tie('number'), tie('number')).map(([a, b]) => `(${a} / ${b})`) },
    { weight: 1, arbitrary: tie('number').map((a) => `-(${a})`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('min', 'max', 'sum'), tie('number'), tie('number'), fc.boolean())
        .map(([f, a, b, list]) => (list ? `${f}([${a}, ${b}, 5])` : `${f}(${a}, ${b})`)),
    },
  ),
  truth: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('p', 'q', 's = "one"', 's != "two"', 'p = q', 'x = null', 's != null'),
    fc.constantFrom(
      'day < @"2026-03-01"',
      'day = peildatum',
      'day in [@"2025-01-01"..@"2026-01-01"[',
      'day >= parameters.since',
    ),
    fc
      .tuple(
        fc.constantFrom('day', 'peildatum', 'parameters.since'),
        fc.constantFrom('+', '-'),
        fc.oneof(tie('number'), literal),
        fc.constantFrom(
          'duration("P1D")',
          'duration("P7D")',
          '@"P1M"',
          'duration("P1Y2M")',
          'duration("PT12H")',
        ),
        fc.constantFrom('<', '<=', '=', '>'),
      )
      .map(([date, sign, n, unit, op]) => `(${date} ${sign} ${n} * ${unit} ${op} @"2026-03-31")`),
    fc
      .tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '=', '!='), tie('number'))
      .map((each) => `(${each.join(' ')})`),
    fc.tuple(tie('truth'), fc.constantFrom('and', 'or'), tie('truth')).map((each) => `(${each.join(' ')})`),
    tie('truth').map((a) => `not(${a})`),
    tie('number').map((a) => `(${a} in [1..10[)`),
    tie('number').map((a) => `(${a} between 0 and 12.5)`),
  ),
}));

const cell = fc.constantFrom('-', '< 10', '>= 10', '[0..100]', ']5..25.5[', '0', '1, 2', 'not(3)', '> 100');
const textCell = fc.constantFrom('-', '"one"', '"two", "three"', 'not("one")');
const rules = fc.array(fc.tuple(cell, textCell, fc.oneof(literal, fc.constant('x + 1'))), {
  minLength: 1,
  maxLength: 5,
});
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const tableXml = (policy: string, rows: readonly (readonly string[])[], otherwise: boolean): string =>
  `<decisionTable hitPolicy="${policy}"><input><inputExpression><text>y</text></inputExpression></input><input><inputExpression><text>s</text></inputExpression></input><output>${
    otherwise ? '<defaultOutputEntry><text>7.5</text></defaultOutputEntry>' : ''
  }</output>${rows
    .map(
      ([a = '', b = '', c = '']) =>
        `<rule><inputEntry><text>${escaped(a)}</text></inputEntry><inputEntry><text>${escaped(b)}</text></inputEntry><outputEntry><text>${escaped(c)}</text></outputEntry></rule>`,
    )
    .join('')}</decisionTable>`;

const model = fc
  .record({
    policy: fc.constantFrom('UNIQUE', 'FIRST', 'ANY', 'PRIORITY', 'COLLECT'),
    rules,
    otherwise: fc.boolean(),
    a: number,
    b: truth,
    c: number,
    f: fc.constantFrom(
      'day + n * duration("P1M")',
      'duration("P1D") * n + day',
      'day - duration("P7D")',
      'day + round down(x / 2, 0) * @"P1Y"',
      'day',
    ),
  })
  .map((each): { readonly model: DecisionModel; readonly text: string } => {
    const table = tableXml(each.policy, each.rules, each.otherwise);
    const decisions = {
      rate: table,
      a: ['number', feel(each.a)],
      b: ['boolean', feel(each.b)],
      c: ['number', feel(`if b then ${each.c} else round half up(a / 12, 2)`)],
      f: feel(each.f),
      d: feel(`if ${each.b} then "yes" else if p then "no" else "maybe"`),
      e: feel('round half up(a * 1.5, 1) + c'),
    } as const;
    const inputs = { ...facts, parameters: 'tParameters', peildatum: 'date' };
    return { model: compiled({ items, inputs, decisions }, parameters), text: JSON.stringify(decisions) };
  });

const numbers = fc.oneof(
  fc.integer({ min: -5, max: 130 }).map(String),
  fc.integer({ min: -100_000, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constantFrom(
    '0.005',
    '1000000000',
    '1000000000.01',
    '123456789012345.67',
    '9007199254740993',
    '-0',
    '10',
    '100',
    '25.5',
  ),
);
const known = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 14, arbitrary: value.map((each) => ({ state: 'known', value: each }) as FactValue) },
    { weight: 1, arbitrary: value.map((each) => ({ state: 'assumed', value: each }) as FactValue) },
    { weight: 1, arbitrary: fc.constant({ state: 'unknown', reason: 'notAsked' } as FactValue) },
    { weight: 1, arbitrary: fc.constant({ state: 'known', value: null } as FactValue) },
  );
/** Facts of this kind. */
const factsOf = (kind: typeof known) =>
  fc
    .record({
      x: kind(numbers),
      y: kind(numbers),
      n: kind(numbers),
      p: kind(fc.boolean()),
      q: kind(fc.boolean()),
      s: kind(fc.constantFrom('one', 'two', 'three', '')),
      day: kind(date),
    })
    .map((values) => {
      const entries = Object.entries(values) as [string, FactValue][];
      return new Map(
        entries.map(([name, value]): [string, Fact] => [
          name,
          { name, value, origin: { source: 'resident' } },
        ]),
      );
    });
const given = factsOf(known);
/** As values have no state, none is assumed here. */
const certain = factsOf((value) => known(value).filter(({ state }) => state !== 'assumed'));

describe('all back ends', () => {
  it('give the same outcomes and warnings', () => {
    fc.assert(
      fc.property(model, fc.array(given, { minLength: 4, maxLength: 4 }), date, (each, all, on) => {
        const ask = backEnds(each.model);
        for (const values of all) {
          const { trace, generated, closures } = ask({ facts: values, on });
          expect(generated).toEqual(trace);
          expect(closures).toEqual(trace);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('give the same when only some outcomes are asked, so that others are computed where they are needed', () => {
    const outputs = fc.constantFrom(['e'], ['d', 'c'], ['rate', 'e'], ['b']);
    fc.assert(
      fc.property(
        model,
        outputs,
        fc.array(given, { minLength: 4, maxLength: 4 }),
        date,
        (each, asks, all, on) => {
          const ask = backEnds(each.model, asks);
          for (const values of all) {
            const { trace, generated, closures } = ask({ facts: values, on });
            expect(generated).toEqual(trace);
            expect(closures).toEqual(trace);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('take the same steps: they refuse under the same budget', () => {
    fc.assert(
      fc.property(model, given, fc.nat(80), (each, values, steps) => {
        const { trace, generated, closures } = backEnds(each.model)({ facts: values, on: asked, steps });
        expect(generated).toEqual(trace);
        expect(closures).toEqual(trace);
      }),
      { numRuns: 100 },
    );
  });

  it('have a plan for a good part of these models, so that it is tested as well', () => {
    const models = fc.sample(model, { numRuns: 100, seed: 1 });
    expect(models.filter((each) => planModel(each.model, each.model.decisions)).length).toBeGreaterThan(15);
  });

  it('trace alike, the first time on a path and every other', () => {
    const outputs = fc.constantFrom(undefined, ['e'], ['d', 'c'], ['rate', 'f']);
    const queries = fc.array(fc.tuple(given, date), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(model, outputs, queries, (each, asks, all) => {
        const code = generate(each.model, asks);
        for (const [values, on] of [...all, ...all]) {
          const query = { facts: values, on, ...(asks ? { outputs: asks } : {}) };
          expect(code.evaluate(query)).toEqual(evaluate(each.model, query));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('trace on values what they trace on texts', () => {
    const outputs = fc.constantFrom(['rate', 'a', 'b', 'c', 'd', 'e', 'f'], ['e'], ['d', 'f']);
    const queries = fc.array(fc.tuple(certain, date), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(model, outputs, queries, (each, asks, all) => {
        const code = generate(each.model, asks);
        for (const [values, on] of [...all, ...all]) {
          const query = { facts: values, on, outputs: asks };
          const { outcomes, trace, missing, parametersUsed, warnings, applied, decided, against } = evaluate(
            each.model,
            query,
          );
          const rest = { missing, parametersUsed, warnings, applied, decided, against };
          const traced = code.trace(factValues(each.model, query));
          for (const name of Object.keys(rest) as (keyof typeof rest)[])
            expect(traced[name]).toEqual(rest[name]);
          const told = traced.trace.map(({ decision, value, state, read, rules: applied }) => ({
            decision,
            value: state === 'unknown' ? { state, reason: 'notAsked' } : { state, value: valueJson(value) },
            read,
            rules: applied,
          }));
          expect(told).toEqual(trace);
          for (const [name, outcome] of Object.entries(outcomes)) {
            expect(traced.states[name]).toBe(outcome.state);
            if (outcome.state !== 'unknown')
              expect(valueJson(traced.outcomes[name] ?? null)).toEqual(outcome.value);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
