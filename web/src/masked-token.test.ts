import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskToken, unmaskToken } from './masked-token.js';

it('gives back what was masked', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), (token) => unmaskToken(maskToken(token)) === token));
});

it('looks different each time', () => {
  expect(maskToken('secret-of-this-session')).not.toBe(maskToken('secret-of-this-session'));
});

it.each(['', 'abc', '%%%', 'AAAA'])('makes no secret of "%s"', (text) => {
  expect(unmaskToken(text)).not.toBe('secret');
});
