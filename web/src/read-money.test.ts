import { formatEuro } from '@eenloket/kit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMoney } from './read-money.js';

it.each([
  ['1250', '1250'],
  ['1.250,00', '1250.00'],
  ['1,250.00', '1250.00'],
  ['€ 1.250,5', '1250.50'],
  ['1.250', '1250'],
  ['12,-', '12'],
  ['0,99', '0.99'],
  ['1.234.567,89', '1234567.89'],
  ['-40,10', '-40.10'],
  ['007', '7'],
])('"%s" is %s euros', (typed, amount) => {
  expect(readMoney(typed)).toBe(amount);
});

it.each(['', 'veel', '1.25.0', '12,345,6', '1.250,000', '1 of 2', '1,250,00', '12.345,67.8', '1.234,567.00'])(
  '"%s" is no amount',
  (typed) => {
    expect(readMoney(typed)).toBeUndefined();
  },
);

it('reads what we write, in both languages', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -99_999_999_99n, max: 99_999_999_99n }),
      fc.constantFrom('nl' as const, 'en' as const),
      (cents, language) => {
        const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
        const amount = `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const written = formatEuro(amount, language).replace(/^-(€\s?)|^(€\s?)-/, '-');
        expect(readMoney(written)).toBe(amount);
      },
    ),
  );
});
