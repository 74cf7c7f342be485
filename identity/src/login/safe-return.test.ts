import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturn } from './safe-return.js';

describe('where a login returns to', () => {
  it.each(['/', '/nl/zaken', '/nl/zoeken?q=baby%20komt'])('is %s when that was asked', (path) => {
    expect(safeReturn(path)).toBe(path);
  });
  it.each([
    undefined,
    '',
    'nl',
    'https://elsewhere.nl/',
    '//elsewhere.nl',
    '/\\elsewhere.nl',
    '/.//elsewhere.nl',
    '/\t/elsewhere.nl',
    'javascript:alert(1)',
  ])('is the first page when %j was asked', (asked) => {
    expect(safeReturn(asked)).toBe('/');
  });
  it('is never another site, whatever is asked', () => {
    const nasty = fc
      .array(fc.constantFrom('/', '\\', '.', '..', '@', ':', '//', 'x.nl', '%2f', '\t', '\n', '?', '#', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, (asked) => {
        expect(new URL(safeReturn(`/${asked}`), 'http://127.0.0.1:4100').origin).toBe(
          'http://127.0.0.1:4100',
        );
      }),
    );
  });
});
