import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, medianOfMedians, percentile } from './percentiles.js';

const times = fc.array(fc.double({ min: 0, max: 1_000, noNaN: true }), { minLength: 1 });

describe('a percentile', () => {
  it('is one of the measurements, with at most that share below it', () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const value = percentile(all, share);
        expect(all).toContain(value);
        expect(all.filter((each) => each < value).length / all.length).toBeLessThanOrEqual(share + 1e-9);
      }),
    );
  });
  it('of a half is the middle one, whatever the order', () => {
    expect(percentile([9, 1, 5], 0.5)).toBe(5);
  });
  it('of one measurement is that one', () => {
    expect([percentile([3], 0), percentile([3], 0.95), percentile([3], 1)]).toEqual([3, 3, 3]);
  });
});

it('the median of medians is not moved by one turn in which the machine did something else', () => {
  expect(
    medianOfMedians([
      [1, 2, 3],
      [2, 2, 2],
      [900, 950, 990],
    ]),
  ).toBe(2);
});

it('measuring runs so many times, and warms up before', async () => {
  let runs = 0;
  expect(await measure(20, () => (runs += 1))).toHaveLength(20);
  expect(runs).toBe(22);
});
