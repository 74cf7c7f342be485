import type { LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { ask, compiled, feel, problemsOf, type Sketch } from '../testing/model.js';
import { evaluate, type ParameterTable } from './index.js';

const day = (text: string): LegalDate => text as LegalDate;
const source = { bwb: 'BWBR0002368', article: '12', version: '2026-01-01' };
const period = (from: string, value: string, until?: string) => ({
  from: day(from),
  value,
  source,
  ...(until === undefined ? {} : { until: day(until) }),
});
const table = (extra: Partial<ParameterTable> = {}): ParameterTable => ({
  name: 'bedrag',
  unit: 'EUR/year',
  at: 'peildatum',
  after: 'provisional',
  values: [period('2025-01-01', '100', '2025-12-31'), period('2026-01-01', '110', '2026-12-31')],
  ...extra,
});
const sketch: Sketch = {
  items:
    '<itemDefinition name="tParameters"><itemComponent name="bedrag"><typeRef>Any</typeRef></itemComponent></itemDefinition>',
  inputs: { parameters: 'tParameters', peildatum: 'date', ontvangen: 'date' },
  decisions: { maand: feel('ontvangen - duration("P1M")'), d: feel('parameters.bedrag') },
};
const on = (date: string, parameter = table(), facts = {}) =>
  ask(compiled(sketch, [parameter]), facts, day(date));

describe('a parameter', () => {
  it.each([
    ['in its period', '2025-07-01', {}, 'known', '100'],
    ['on the first day', '2025-01-01', {}, 'known', '100'],
    ['on the last day', '2025-12-31', {}, 'known', '100'],
    ['in the next period', '2026-01-01', {}, 'known', '110'],
    ['on the very last day', '2026-12-31', {}, 'known', '110'],
    ['after the last period', '2027-01-01', {}, 'provisional', '110'],
    ['long after the last period', '2040-01-01', {}, 'provisional', '110'],
    ['before the first period', '2024-12-31', {}, 'provisional', '100'],
    ['after the last period, when it continues', '2027-01-01', { after: 'continues' }, 'known', '110'],
    [
      'before the first period, though it continues',
      '2024-12-31',
      { after: 'continues' },
      'provisional',
      '100',
    ],
    ['without an end, long after', '2040-01-01', { values: [period('2025-01-01', '1')] }, 'known', '1'],
    [
      'in a gap between two periods',
      '2025-06-01',
      { values: [period('2025-01-01', '1', '2025-03-31'), period('2026-01-01', '2')] },
      'provisional',
      '1',
    ],
    [
      'whatever the order they are written in',
      '2026-06-01',
      { values: [period('2026-01-01', '2'), period('2025-01-01', '1')] },
      'known',
      '2',
    ],
    ['with cents', '2025-06-01', { values: [period('2025-01-01', '295.07')] }, 'known', '295.07'],
    ['of unit text', '2025-06-01', { unit: 'text', values: [period('2025-01-01', 'A')] }, 'known', 'A'],
    [
      'of unit date',
      '2025-06-01',
      { unit: 'date', values: [period('2025-01-01', '2025-02-03')] },
      'known',
      '2025-02-03',
    ],
  ] as const)('%s (%s)', (_name, date, extra, state, value) => {
    expect(on(date, table(extra as Partial<ParameterTable>)).outcomes.d).toEqual({ state, value });
  });

  it.each([
    ['a fact', 'ontvangen', '2025-06-01', '100'],
    ['a decision', 'maand', '2026-01-20', '100'],
    ['the date asked about', 'peildatum', '2020-01-01', '110'],
  ])('is selected by %s', (_name, at, ontvangen, value) => {
    expect(on('2026-03-16', table({ at }), { ontvangen }).outcomes.d).toEqual({ state: 'known', value });
  });

  it('is unknown as long as its date is', () => {
    const { outcomes, missing } = on('2026-03-16', table({ at: 'ontvangen' }));
    expect(outcomes.d).toEqual({ state: 'unknown', reason: 'notAsked' });
    expect(missing).toEqual(['ontvangen']);
  });

  it('is null, with a warning, when its date is none', () => {
    const { outcomes, warnings } = on('2026-03-16', table({ at: 'ontvangen' }), { ontvangen: null });
    expect(outcomes.d).toEqual({ state: 'known', value: null });
    expect(warnings).toContain('Parameter "bedrag" has no date: "ontvangen" is not a date.');
  });

  it('is reported with its period and source', () => {
    expect(on('2025-06-01').parametersUsed).toEqual([
      { name: 'bedrag', value: '100', from: '2025-01-01', until: '2025-12-31', source, provisional: false },
    ]);
  });

  it('is not reported, nor makes provisional, where it did not decide', () => {
    const model = compiled({ ...sketch, decisions: { d: feel('false and parameters.bedrag > 1') } }, [
      table(),
    ]);
    const { outcomes, parametersUsed } = evaluate(model, { facts: new Map(), on: day('2030-01-01') });
    expect(outcomes.d).toEqual({ state: 'known', value: false });
    expect(parametersUsed).toEqual([]);
  });
});

describe('a wrong parameter', () => {
  it.each<[string, Partial<ParameterTable>, string]>([
    [
      'a value that is no number',
      { values: [period('2025-01-01', 'veel')] },
      '"veel" is not a value of unit EUR/year',
    ],
    [
      'a value that is no date',
      { unit: 'date', values: [period('2025-01-01', '1 mei')] },
      '"1 mei" is not a value of unit date',
    ],
    ['no values', { values: [] }, 'it has no values'],
    ['a date that the model does not have', { at: 'gisteren' }, 'is selected by "gisteren"'],
    ['a date that needs the parameter', { at: 'd' }, 'depends on itself through "d"'],
  ])('%s is refused', (_name, extra, message) => {
    const [problem] = problemsOf(sketch, [table(extra)]);
    expect(problem?.message).toContain(message);
    expect(problem).toMatchObject({ element: 'inputData "parameters"', line: 4 });
  });

  it('that the model names and the pack lacks is refused', () => {
    expect(problemsOf(sketch, [])).toMatchObject([
      { message: 'There are no values for parameter "bedrag".', suggestion: 'Add it to parameters.yaml.' },
      {},
    ]);
  });
});
