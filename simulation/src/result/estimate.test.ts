import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimate, estimateCount } from './estimate.js';

it('scales a sample up', () => expect(estimateCount(25, { seen: 100, all: 1_000 }).value).toBe(250));

it('is exact when all were looked at', () =>
  expect(estimate(1_234, 99_999, { seen: 50, all: 50 })).toEqual({ value: 1_234, margin: 0 }));

it('says nothing of nobody', () =>
  expect(estimate(0, 0, { seen: 0, all: 100 })).toEqual({ value: 0, margin: 0 }));

it('has the margin of a proportion: 1.96 root of p(1-p)/n, over a large population', () => {
  const { margin } = estimateCount(500, { seen: 1_000, all: 1_000_000 });
  expect(margin / 1_000_000).toBeCloseTo(1.96 * Math.sqrt(0.25 / 1_000), 3);
});

it('is surer the more are looked at', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 500 }), fc.integer({ min: 2, max: 20 }), (count, times) => {
      const all = 1_000_000;
      const few = estimateCount(count, { seen: 1_000, all });
      const many = estimateCount(count * times, { seen: 1_000 * times, all });
      expect(many.value).toBe(few.value);
      expect(many.margin).toBeLessThan(few.margin);
    }),
  );
});
