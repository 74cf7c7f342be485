import { describe, expect, it } from 'vitest';
import { compiled, feel } from '../../testing/model.js';
import { fixedLiteral, fixedProduct, fixedQuotient, fixedSum, NotFixed } from './fixed.js';
import { planModel } from './plan-model.js';

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
    const model = compiled({ inputs: { x: 'number', p: 'boolean' }, decisions: { out: feel(text) } });
    return planModel(model, model.decisions);
  };

  it.each([
    'x + 1',
    'round half up(x / 7, 2)',
    'if p then x else 2 * x',
    'x in [1..5] and p',
    'if p then "a" else "b"',
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
  ])('is not made of %s', (text) => {
    expect(planOf(text)).toBeNull();
  });

  it('pays once for all that a block certainly spends', () => {
    const plan = planOf('round up(x / 3, 1) + round up(x / 7, 1)');
    expect(plan?.steps.filter((step) => step.do === 'spend')).toEqual([{ do: 'spend', steps: 6 }]);
  });
});
