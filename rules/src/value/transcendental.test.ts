import { abs, compare, decimal, divide, multiply, subtract, toText, type Decimal } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential, naturalLogarithm, realPower, squareRoot } from './transcendental.js';

// The figures are those of the constants in any table of 34 digits.
describe('to 34 digits', () => {
  it.each<[string, Decimal, string]>([
    ['the root of 2', squareRoot(decimal(2)), '1.414213562373095048801688724209698'],
    ['the root of a square', squareRoot(decimal('15241578750190521')), '123456789'],
    ['the root of 0', squareRoot(decimal(0)), '0'],
    ['the root of 1e-7', squareRoot(decimal('1e-7')), '0.0003162277660168379331998893544432719'],
    ['e', exponential(decimal(1)), '2.718281828459045235360287471352662'],
    ['e to nothing', exponential(decimal(0)), '1'],
    ['the logarithm of 1', naturalLogarithm(decimal(1)), '0'],
    ['the logarithm of 2', naturalLogarithm(decimal(2)), '0.6931471805599453094172321214581766'],
    ['the logarithm of 10', naturalLogarithm(decimal(10)), '2.302585092994045684017991454684364'],
    ['e to very little', exponential(decimal('-20000')), '0'],
    ['a half power', realPower(decimal(9), decimal('0.5')), '3'],
  ])('%s', (_name, actual, expected) => {
    expect(toText(actual)).toBe(expected);
  });

  it('e to more than any number overflows', () => {
    expect(() => exponential(decimal(20_000))).toThrow('larger than any number');
  });
});

const near = (a: Decimal, b: Decimal, within: string): boolean =>
  compare(abs(divide(subtract(a, b), b)), decimal(within)) <= 0;
const positive = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 34n }), fc.integer({ min: -60, max: 30 }))
  .map(([n, e]) => decimal(`${n}e${e}`));

describe('inverse of one another', () => {
  it('root and square', () => {
    fc.assert(fc.property(positive, (n) => near(multiply(squareRoot(n), squareRoot(n)), n, '1e-32')));
  });

  it('logarithm and exponential', () => {
    fc.assert(
      fc.property(positive, (n) =>
        // A logarithm of three digits before the point has 31 after it, and these are relative to the number.
        near(exponential(naturalLogarithm(n)), n, '1e-30'),
      ),
      { numRuns: 50 },
    );
  });
});
