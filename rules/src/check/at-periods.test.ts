import type { LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { dmnOf } from '../../testing/model.js';
import { tableSketch } from '../../testing/table-sketch.js';
import { checkModel, type ModelHint, type ParameterTable } from '../index.js';

const source = { bwb: 'BWBR0002368', article: '12', version: '2026-01-01' };
const parameter = (
  name: string,
  values: { readonly [from: string]: string },
  extra: Partial<ParameterTable> = {},
): ParameterTable => ({
  name,
  unit: 'EUR/year',
  at: 'peildatum',
  after: 'continues',
  values: Object.entries(values).map(([from, value]) => ({ from: from as LegalDate, value, source })),
  ...extra,
});

const low = parameter('low', { '2025-01-01': '10', '2026-01-01': '20' });
const high = parameter('high', { '2025-01-01': '30', '2026-07-01': '15' });

function hints(
  rows: readonly (readonly [string, string])[],
  parameters: readonly ParameterTable[] = [low, high],
): readonly ModelHint[] {
  const names = parameters.map(
    ({ name }) => `<itemComponent name="${name}"><typeRef>number</typeRef></itemComponent>`,
  );
  const { decisions } = tableSketch({ inputs: { n: ['number'] }, rows });
  const dmn = dmnOf({
    items: `<itemDefinition name="tParameters">${names.join('')}</itemDefinition>`,
    inputs: { n: 'number', dag: 'date', peildatum: 'date', parameters: 'tParameters' },
    decisions,
  });
  const found = checkModel({ dmn, file: 't.dmn', parameters });
  expect(found.errors).toEqual([]);
  return found.hints;
}

const told = (rows: readonly (readonly [string, string])[]): readonly string[] =>
  hints(rows).map(({ message }) => message);

describe('hints about cells that hold an input against parameters', () => {
  it('are none when the rules divide all inputs, whatever the amounts', () => {
    expect(
      told([
        ['< parameters.low', '1'],
        ['>= parameters.low', '2'],
      ]),
    ).toEqual([]);
  });

  it('name no date when they hold in every period', () => {
    expect(
      told([
        ['< parameters.low', '1'],
        ['> parameters.low', '2'],
      ]),
    ).toEqual(['No rule applies to some input, which gives null. Example: n is 10.']);
  });

  it('name the periods in which they hold', () => {
    expect(
      told([
        ['> parameters.high', '1'],
        ['> parameters.low', '2'],
        ['-', '3'],
      ]),
    ).toEqual([
      'Rule 2 is never reached: rules that go before it take all that it takes; here rule 1 does. Example: n is 21. So it is with the parameters from 2026-07-01.',
    ]);
    expect(
      told([
        ['< parameters.low', '1'],
        ['< 15', '2'],
        ['-', '3'],
      ]),
    ).toEqual([
      'Rule 2 is never reached: rules that go before it take all that it takes; here rule 1 does. Example: n is 14. So it is with the parameters from 2026-01-01.',
    ]);
  });

  it('know what belongs together on one date, also in a sum', () => {
    expect(
      told([
        ['< parameters.low + 1', '1'],
        ['>= 1 + parameters.low', '2'],
      ]),
    ).toEqual([]);
  });

  it('know parameters that different dates choose: these meet in every way', () => {
    const byAnother = parameter('other', { '2025-01-01': '10' }, { at: 'dag' });
    const rows = [
      ['< parameters.low', '1'],
      ['< parameters.other', '2'],
      ['-', '3'],
    ] as const;
    expect(hints(rows, [low, byAnother]).map(({ message }) => message)).toEqual([
      'Rule 2 is never reached: rules that go before it take all that it takes; here rule 1 does. Example: n is 9.',
    ]);
  });

  it('name the day for each date where periods must meet so', () => {
    const byAnother = parameter('other', { '2024-01-01': '5', '2026-05-01': '15' }, { at: 'dag' });
    const rows = [
      ['< parameters.low', '1'],
      ['< parameters.other', '2'],
      ['-', '3'],
    ] as const;
    const [hint, ...others] = hints(rows, [low, byAnother]);
    expect(others).toEqual([]);
    expect(hint?.rules).toEqual([2]);
    expect(hint?.message).toContain(
      'So it is with the parameters from 2025-01-01 by peildatum and 2024-01-01 by dag, 2026-01-01 by peildatum and 2024-01-01 by dag, 2026-01-01 by peildatum and 2026-05-01 by dag.',
    );
  });

  it('leave out the oldest periods when too many can meet', () => {
    const years = (first: string) =>
      Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${2010 + i}-01-01`, i === 0 ? first : '10']));
    const one = parameter('low', years('99'));
    const other = parameter('other', years('99'), { at: 'dag' });
    const rows = [
      ['< parameters.low', '1'],
      ['>= parameters.other', '2'],
    ] as const;
    expect(hints(rows, [one, other])).toEqual([]);
  });

  it('see dates', () => {
    const since = parameter('since', { '2025-01-01': '2025-06-01' }, { unit: 'date' });
    const { decisions } = tableSketch({
      inputs: { dag: ['date'] },
      rows: [
        ['< parameters.since', '1'],
        ['> parameters.since', '2'],
      ],
    });
    const dmn = dmnOf({
      items:
        '<itemDefinition name="tParameters"><itemComponent name="since"><typeRef>date</typeRef></itemComponent></itemDefinition>',
      inputs: { dag: 'date', peildatum: 'date', parameters: 'tParameters' },
      decisions,
    });
    const [hint, ...others] = checkModel({ dmn, file: 't.dmn', parameters: [since] }).hints;
    expect(others).toEqual([]);
    expect(hint).toMatchObject({ kind: 'gap', example: new Map([['dag', '2025-06-01']]) });
  });
});
