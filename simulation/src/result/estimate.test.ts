import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimate, estimateCount, estimateMean } from './estimate.js';

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

it('gives a mean the margin of a proportion too, and none when all were looked at', () => {
  const { value, margin } = estimateMean(500, 500, 1_000, { seen: 1_000, all: 1_000_000 });
  expect(value).toBe(0.5);
  expect(margin).toBeCloseTo(1.96 * Math.sqrt(0.25 / 1_000), 3);
  expect(estimateMean(500, 500, 1_000, { seen: 1_000, all: 1_000 })).toEqual({ value: 0.5, margin: 0 });
});

it('says nothing of the mean of nobody, and is sure of what is the same for each', () => {
  expect(estimateMean(0, 0, 0, { seen: 10, all: 100 })).toEqual({ value: 0, margin: 0 });
  expect(estimateMean(30, 90, 10, { seen: 10, all: 100 })).toEqual({ value: 3, margin: 0 });
});
