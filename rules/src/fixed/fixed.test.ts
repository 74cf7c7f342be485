import { decimal } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { compiled, feel } from '../../testing/model.js';
import { fixedLiteral, fixedProduct, fixedQuotient, fixedSum, NotFixed } from './fixed.js';
import { generate, parseDate, prepare, valueJson } from '../index.js';
import { planModel } from './plan-model.js';
import { runPlan } from './run-plan.js';

describe('a number in fixed point', () => {
  it('knows its units and how large it may become', () => {
    expect(fixedLiteral('-17.25')).toMatchObject({ scale: 2, most: 1725 });
    expect(fixedSum('+', fixedLiteral('1.5'), fixedLiteral('0.25'))).toMatchObject({ scale: 2, most: 175 });
    expect(fixedProduct(fixedLiteral('1.5'), fixedLiteral('0.25'))).toMatchObject({ scale: 3, most: 375 });
    expect(fixedQuotient(fixedLiteral('1'), fixedLiteral('0.3'), 2, 'half-up')).toMatchObject({
      scale: 2,
      most: 334,
    });
  });

  it('is refused when a double may not hold it', () => {
    const large = fixedLiteral('4000000000000000');
    expect(() => fixedSum('+', large, large)).toThrow(NotFixed);
    expect(() => fixedProduct(large, fixedLiteral('2'))).toThrow(NotFixed);
    expect(() => fixedLiteral('0.0000000000000001')).toThrow(NotFixed);
  });
});

describe('a plan', () => {
  const planOf = (text: string) => {
    const inputs = { x: 'number', p: 'boolean', d: 'date' };
    const model = compiled({ inputs, decisions: { out: feel(text) } });
    return planModel(model, model.decisions);
  };

  it.each([
    'x + 1',
    'round half up(x / 7, 2)',
    'if p then x else 2 * x',
    'x in [1..5] and p',
    'if p then "a" else "b"',
    'min(x, 5, 2.5)',
    'sum([x, 1])',
    'd in [@"2026-01-01"..@"2026-07-01"]',
    'if d < @"2026-01-01" then d else @"2026-01-01"',
    'x != null',
    'd + duration("P1D")',
    'd - x * @"P1M"',
    'duration("P1Y") * 2 + d',
    'd + x * duration("P1D") > d',
  ])('is made of %s', (text) => {
    expect(planOf(text)).not.toBeNull();
  });

  it.each([
    'x / 7',
    'if p then x else "none"',
    'if p then x else null',
    'x * x * x',
    '[x]',
    'string(x)',
    'round up(x, x)',
    'sum([])',
    'min(list: [x, 1])',
    'd + duration("PT12H")',
    'd - d',
    'd + duration(if p then "P1D" else "P2D")',
  ])('is not made of %s', (text) => {
    expect(planOf(text)).toBeNull();
  });

  it('keeps the places of decisions apart that are computed inside one another', () => {
    const inputs = { x: 'number', y: 'number' };
    const model = compiled({
      inputs,
      decisions: {
        least: feel('if y between 0 and 5 then 2 else 3'),
        out: feel('if x between least and 10 then 1 else 0'),
      },
    });
    const facts = { x: decimal(4), y: decimal(50) };
    expect(generate(model, ['out']).decide(facts)).toEqual({ out: 1 });
    expect(prepare(model, ['out']).decide(facts)).toEqual({ out: 1 });
  });

  it('reads a fact only where it is needed', () => {
    const inputs = { p: 'boolean', x: 'number' };
    const model = compiled({
      inputs,
      decisions: { out: feel('if p then x else 0'), twice: feel('if p then 2 * x else 1') },
    });
    const plan = planModel(model, model.decisions);
    const run = plan && runPlan(plan);
    expect(run?.({ p: false, x: null }, 100)).toEqual({ out: 0, twice: 1 });
    expect(run?.({ p: true, x: null }, 100)).toBeNull();
    expect(run?.({ p: true, x: decimal('2.5') }, 100)).toEqual({ out: decimal('2.5'), twice: 5 });
    expect(run?.({ p: false }, 100)).toEqual({ out: 0, twice: 1 });
  });

  it('is not made when it would become too large', () => {
    const decisions: { [name: string]: string } = { d0: feel('if p then x else 1') };
    for (let i = 1; i < 16; i += 1)
      decisions[`d${i}`] = feel(
        `if x > ${i} then (if p then d${i - 1} else 2) else (if p then 3 else d${i - 1})`,
      );
    const model = compiled({ inputs: { x: 'number', p: 'boolean' }, decisions });
    const last = new Map([...model.decisions].slice(-1));
    expect(planModel(model, last)).toBeNull();
    expect(planModel(model, new Map([...model.decisions].slice(-4, -3)))).toBeNull();
    expect(planModel(model, new Map([...model.decisions].slice(2, 3)))).not.toBeNull();
  });

  it('pays once for all that a block certainly spends', () => {
    const plan = planOf('round up(x / 3, 1) + round up(x / 7, 1)');
    expect(plan?.steps.filter((step) => step.do === 'spend')).toEqual([{ do: 'spend', steps: 6 }]);
  });

  it.each<[string, string, string | null]>([
    ['d + x * @"P1M"', '2026-01-31', '2026-02-28'],
    ['d - x * duration("P1M")', '2024-03-31', '2024-02-29'],
    ['d + duration("P1Y") * x', '2024-02-29', '2025-02-28'],
    ['d - (x * 1.5) * duration("P1D")', '2026-03-16', '2026-03-14'],
    ['d + (x * 2.9) * @"P1M"', '2026-03-16', '2026-05-16'],
    ['d + x * @"P1Y"', '999999999-12-31', null],
  ])('shifts a date: %s from %s', (text, day, expected) => {
    const model = compiled({ inputs: { d: 'date', x: 'number' }, decisions: { out: feel(text) } });
    const facts = { d: parseDate(day), x: decimal(1) };
    const [code, closures] = [generate(model), prepare(model)];
    expect(planModel(model, model.decisions)).not.toBeNull();
    for (const { decide } of [code, closures]) expect(valueJson(decide(facts)['out'] ?? null)).toBe(expected);
  });
});
