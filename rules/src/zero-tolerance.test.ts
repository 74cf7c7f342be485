import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelOf, programs, valueOf } from '../testing/decimal-program.js';
import { namedNumbers } from '../testing/named-numbers.js';
import { over, read, root, round, wholeNumber, write, type Exact } from '../testing/reference/exact.js';
import { numberOf } from '../testing/run-program.js';

const text = (value: Exact | null): string | null => value && write(value);

describe('the oracle of numbers', () => {
  it.each([
    ['2 / 3', over(wholeNumber(2), wholeNumber(3)), '0.6666666666666666666666666666666667'],
    ['a tie to even', read('1.0000000000000000000000000000000005'), '1'],
    [
      'a tie to even, upwards',
      read('1.0000000000000000000000000000000015'),
      '1.000000000000000000000000000000002',
    ],
    ['nines that carry', read('9.99999999999999999999999999999999996'), '10'],
    ['1e3', read('1e3'), '1000'],
    ['-0.50', read('-0.50'), '-0.5'],
    ['too large', read('1e6145'), null],
    ['nearly too large', read('9.99999999999999999999999999999999995e6144'), null],
    ['too small', read('5e-6177'), '0'],
    ['1.005 to cents', round({ top: 1005n, bottom: 1000n }, 2, 'half up'), '1.01'],
    ['-1.5 half even', round({ top: -3n, bottom: 2n }, 0, 'half even'), '-2'],
    ['-1.5 half down', round({ top: -3n, bottom: 2n }, 0, 'half down'), '-1'],
    ['1234 to thousands, up', round(wholeNumber(1234), -3, 'up'), '2000'],
    ['the root of 2', root(wholeNumber(2)), '1.414213562373095048801688724209698'],
    ['the root of 0.0625', root({ top: 1n, bottom: 16n }), '0.25'],
  ])('gives %s', (_name, value, expected) => expect(text(value)).toBe(expected));
});

describe('numbers', () => {
  it.each(namedNumbers)('%s is %s', (feel, expected) => expect(numberOf(feel)).toBe(expected));

  it('in random programs are to the digit what the oracle gives', () => {
    fc.assert(
      fc.property(programs, (program) => {
        expect(numberOf(feelOf(program))).toBe(text(valueOf(program)));
      }),
      { numRuns: 1000 },
    );
  });
});
