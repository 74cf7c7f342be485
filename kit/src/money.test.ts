import { expect, it } from 'vitest';
import { decimal, formatEuro } from './index.js';

it.each([
  ['1234.56', '€\u00a01.234,56', '€1,234.56'],
  ['0', '€\u00a00,00', '€0.00'],
  ['421.5', '€\u00a0421,50', '€421.50'],
  ['-5', '€\u00a0-5,00', '-€5.00'],
  ['1000000', '€\u00a01.000.000,00', '€1,000,000.00'],
  ['999999999999999999.99', '€\u00a0999.999.999.999.999.999,99', '€999,999,999,999,999,999.99'],
  ['298.395', '€\u00a0298,40', '€298.40'],
  ['-0.001', '€\u00a00,00', '€0.00'],
])('%s euros is %s in Dutch and %s in English', (amount, nl, en) => {
  expect(formatEuro(amount, 'nl')).toBe(nl);
  expect(formatEuro(decimal(amount), 'en')).toBe(en);
});

it('refuses what is not an amount', () => {
  expect(() => formatEuro('veel', 'nl')).toThrow('is not a decimal number');
});
