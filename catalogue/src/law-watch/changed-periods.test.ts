import { addDays, legalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../pack.js';
import { changedPeriods, figureOn } from './changed-periods.js';
import { layOver } from './lay-over.js';

type Period = Parameter['values'][number];
const source = { bwb: 'BWBR0018451', article: '2', class: 'L' } as const;
const period = (value: string, from: string, until?: string): Period => ({
  value,
  from: legalDate(from),
  ...(until ? { until: legalDate(until) } : {}),
  source,
});
const parameter = (...values: readonly Period[]): Parameter => ({
  name: 'premie',
  unit: 'EUR/year',
  at: 'peildatum',
  label: { nl: 'Premie', en: 'Premium' },
  values,
  after: 'provisional',
});

const old = parameter(period('2112', '2025-01-01', '2025-12-31'), period('2119', '2026-01-01', '2026-12-31'));
const told = (before: Parameter | undefined, after: Parameter | undefined) =>
  changedPeriods(before, after).map(({ from, until, before, after }) => [
    from,
    until,
    before && [before.value, before.provisional],
    after && [after.value, after.provisional],
  ]);

describe('newer figures laid over a parameter', () => {
  it('take the place of the figure from the same day', () => {
    const mended = layOver(old, [period('2120', '2026-01-01', '2026-12-31')]);
    expect(told(old, mended)).toEqual([
      ['2026-01-01', '2026-12-31', ['2119', false], ['2120', false]],
      ['2027-01-01', undefined, ['2119', true], ['2120', true]],
    ]);
  });
  it('add a year, which was provisional and no longer is', () => {
    const next = layOver(old, [period('2200', '2027-01-01', '2027-12-31')]);
    expect(told(old, next)).toEqual([
      ['2027-01-01', '2027-12-31', ['2119', true], ['2200', false]],
      ['2028-01-01', undefined, ['2119', true], ['2200', true]],
    ]);
  });
  it('end what would have lasted into them, and change nothing before', () => {
    const half = layOver(old, [period('2150', '2026-07-01')]);
    expect(half.values.map(({ value, until }) => [value, until])).toEqual([
      ['2112', '2025-12-31'],
      ['2119', '2026-06-30'],
      ['2150', undefined],
    ]);
    expect(told(old, half)).toEqual([
      ['2026-07-01', '2026-12-31', ['2119', false], ['2150', false]],
      ['2027-01-01', undefined, ['2119', true], ['2150', false]],
    ]);
  });
  it('that say the same change nothing', () => {
    expect(told(old, layOver(old, old.values))).toEqual([]);
  });
});

describe('two versions of a parameter', () => {
  it('differ from its first day when one has none of it', () => {
    expect(told(undefined, parameter(period('1', '2026-01-01')))).toEqual([
      ['2026-01-01', undefined, undefined, ['1', false]],
    ]);
    expect(told(undefined, undefined)).toEqual([]);
  });

  const day = (offset: number) => addDays(legalDate('2020-01-01'), offset);
  const some = fc
    .uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 5 })
    .chain((days) =>
      fc
        .array(fc.constantFrom('1', '2', '3'), { minLength: days.length, maxLength: days.length })
        .map((values) =>
          parameter(
            ...days
              .toSorted((a, b) => a - b)
              .map((at, index) => ({ ...period(values[index] ?? '1', '2020-01-01'), from: day(at) })),
          ),
        ),
    );

  it('differ on exactly the days of the periods that are told', () => {
    fc.assert(
      fc.property(some, some, fc.nat({ max: 500 }), (before, after, offset) => {
        const on = day(offset);
        const first = [before, after].map(({ values }) => values[0]?.from ?? on).sort()[0] ?? on;
        fc.pre(on >= first);
        const [was, is] = [figureOn(before, on), figureOn(after, on)];
        const differs = was?.value !== is?.value || was?.provisional !== is?.provisional;
        const told = changedPeriods(before, after).filter(
          ({ from, until }) => from <= on && (until === undefined || on <= until),
        );
        expect(told.length).toBe(differs ? 1 : 0);
      }),
    );
  });
});
