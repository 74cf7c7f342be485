import { shortened } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled, feel } from '../../testing/model.js';
import { generate, generateColumns, NOTHING, parseDate, type Values } from '../index.js';
import { fromDays, toDays } from '../value/calendar-date.js';

const model = compiled({
  inputs: { income: 'number', alone: 'boolean', born: 'date', kind: 'string', partner: 'number' },
  decisions: {
    adult: ['boolean', feel('born <= @"2008-03-16"')],
    household: ['number', feel('income + (if alone then 0 else partner)')],
    monthly: ['number', feel('round half up(household / 12, 2)')],
    allowance: ['number', feel('if adult and kind = "rent" then round up(0.1 * monthly, 1) else 0')],
    rents: ['boolean', feel('if alone then kind = "rent" else (income > 10 and kind != "care")')],
    from: ['date', feel('if born > @"2008-03-16" then born else @"2026-01-01"')],
  },
});
const columns = ['income', 'alone', 'born', 'partner'];
const outputs = [...model.decisions.keys()];
const decide = generateColumns(model, columns);
const day = (text: string): number => toDays(parseDate(text) ?? { year: 0, month: 1, day: 1 });

/** Decides rows of (income, alone, born, partner), all of one kind. */
function decided(
  rows: readonly (readonly [number, number, number, number])[],
  same: Values = { kind: 'rent' },
) {
  const facts = Object.fromEntries(
    columns.map((name, i) => [name, Int32Array.from(rows, (row) => row[i] ?? NOTHING)]),
  );
  const outcomes = Object.fromEntries(outputs.map((name) => [name, new Int32Array(rows.length)]));
  const inGeneral = decide({ facts, same, outcomes, from: 0, to: rows.length });
  return { inGeneral, outcomes, of: (name: string) => [...(outcomes[name] ?? [])] };
}

describe('a model over columns', () => {
  it('decides about every row in fixed point, whatever a row does not need', () => {
    const { inGeneral, of } = decided([
      [2_400_000, 1, day('2000-01-01'), NOTHING],
      [2_400_000, 0, day('2008-03-17'), 1_200_012],
    ]);
    expect(inGeneral).toBe(0);
    expect(of('household')).toEqual([2_400_000, 3_600_012]);
    expect(of('monthly')).toEqual([200_000, 300_001]);
    expect(of('allowance')).toEqual([20_000, 0]);
    expect(of('adult')).toEqual([1, 0]);
    expect(of('rents')).toEqual([1, 1]);
    expect(of('from')).toEqual([day('2026-01-01'), day('2008-03-17')]);
  });

  it('leaves rows to the general way that have null where it is needed', () => {
    const { inGeneral, of } = decided([
      [NOTHING, 1, day('2000-01-01'), NOTHING],
      [1_200, 1, day('2000-01-01'), NOTHING],
    ]);
    expect(inGeneral).toBe(1);
    expect(of('household')).toEqual([NOTHING, 1_200]);
    expect(of('adult')).toEqual([1, 1]);
  });

  it('decides only about the rows that are asked', () => {
    const facts = {
      income: Int32Array.of(1_200, 2_400, 3_600),
      alone: Int32Array.of(1, 1, 1),
      born: Int32Array.of(0, 0, 0),
      partner: Int32Array.of(0, 0, 0),
    };
    const outcomes = Object.fromEntries(outputs.map((name) => [name, new Int32Array(3).fill(-1)]));
    decide({ facts, same: { kind: 'rent' }, outcomes, from: 1, to: 2 });
    expect([...(outcomes['monthly'] ?? [])]).toEqual([-1, 200, -1]);
  });

  it('refuses an outcome that does not fit a column', () => {
    const rest: readonly [number, number, number] = [0, 0, 2_000_000_000];
    expect(() => decided([[2_000_000_000, ...rest]])).toThrow(/"household" of row 0 does not fit a column/);
    const thirds = compiled({ inputs: { x: 'number' }, decisions: { third: feel('x / 3') } });
    const query = { facts: { x: Int32Array.of(100) }, outcomes: { third: Int32Array.of(0) }, from: 0, to: 1 };
    expect(() => generateColumns(thirds, ['x'])(query)).toThrow(/"third" of row 0/);
  });

  it('decides in general where no plan can be made', () => {
    const squares = compiled({ inputs: { x: 'number' }, decisions: { out: feel('x ** 2') } });
    const out = Int32Array.of(0, 0);
    const query = { facts: { x: Int32Array.of(300, NOTHING) }, outcomes: { out }, from: 0, to: 2 };
    expect(generateColumns(squares, ['x'])(query)).toBe(2);
    expect([...out]).toEqual([900, NOTHING]);
  });

  it('gives what deciding about each row gives', () => {
    const by = generate(model);
    const cell = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: -1_000_000, max: 100_000_000 }) },
      fc.constant(NOTHING),
    );
    const truth = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(0, 1) }, fc.constant(NOTHING));
    const born = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: -10_000, max: 20_000 }) },
      fc.constant(NOTHING),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, truth, born, cell)),
        fc.constantFrom('rent', 'care'),
        (rows, kind) => {
          const { outcomes } = decided(rows, { kind });
          rows.forEach(([income, alone, date, partner], row) => {
            const amount = (cents: number) => (cents === NOTHING ? null : shortened(cents, -2));
            const found = by.decide({
              income: amount(income),
              alone: alone === NOTHING ? null : alone === 1,
              born: date === NOTHING ? null : fromDays(date),
              kind,
              partner: amount(partner),
            });
            const household = outcomes['household']?.[row] ?? NOTHING;
            expect(household === NOTHING ? null : shortened(household, -2)).toEqual(found['household']);
            const allowance = outcomes['allowance']?.[row] ?? NOTHING;
            expect(allowance === NOTHING ? null : shortened(allowance, -2)).toEqual(found['allowance']);
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});
