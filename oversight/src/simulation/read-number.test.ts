import { expect, it } from 'vitest';
import { readNumber, typedNumber } from './read-number.js';

it.each([
  ['2119', 'nl', '2119'],
  ['0,13730', 'nl', '0.1373'],
  ['€ 2219,50', 'nl', '2219.5'],
  ['-1', 'nl', '-1'],
  ['0.1373', 'en', '0.1373'],
  ['2.119', 'nl', undefined],
  ['2,119', 'en', undefined],
  ['', 'nl', undefined],
  ['1e9', 'en', undefined],
  ['1234567890123', 'nl', undefined],
] as const)('reads "%s" in %s as %s', (typed, language, value) => {
  expect(readNumber(typed, language)).toBe(value);
});

it('is written back as it is read', () =>
  expect(readNumber(typedNumber('0.01912', 'nl'), 'nl')).toBe('0.01912'));
