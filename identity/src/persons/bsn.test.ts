import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoPersonas } from '../personas/demo-personas.js';
import { bsn, parseBsn } from './bsn.js';

const code = (text: string): string | undefined => {
  const result = parseBsn(text);
  return result.ok ? undefined : result.error.code;
};

describe('a BSN', () => {
  it('is nine digits that pass the eleven-check', () => {
    for (const persona of demoPersonas) if (persona.bsn) expect(bsn(persona.bsn)).toBe(persona.bsn);
  });
  it('may be written with spaces or dots', () => {
    expect(bsn('9999 41.379')).toBe('999941379');
  });
  it('may have lost its leading zero', () => {
    expect(bsn('00009830'.padStart(9, '0'))).toBe('000009830');
    expect(bsn('00009830')).toBe('000009830');
  });
  it.each(['', '123', '1234567', '9999413791', '99994137a', '-99994137', '٩٩٩٩٤١٣٧٩'])(
    'is not %j',
    (text) => {
      expect(code(text)).toBe('identity.bsnNotNineDigits');
    },
  );
  it('is not zero, although zero is divisible by eleven', () => {
    expect(code('000000000')).toBe('identity.bsnFailsElevenCheck');
  });
  it('with one wrong digit is never another BSN', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (at, change) => {
        const digits = [...'999941379'];
        digits[at] = String((Number(digits[at]) + change) % 10);
        expect(code(digits.join(''))).toBe('identity.bsnFailsElevenCheck');
      }),
    );
  });
  it('with two neighbouring digits swapped is never another BSN', () => {
    fc.assert(
      fc.property(fc.nat(7), (at) => {
        const digits = [...'999941379'];
        const [first = '', second = ''] = [digits[at], digits[at + 1]];
        fc.pre(first !== second);
        digits.splice(at, 2, second, first);
        expect(code(digits.join(''))).toBe('identity.bsnFailsElevenCheck');
      }),
    );
  });
  it('is never repeated in the error', () => {
    const result = parseBsn('999941378');
    expect(result.ok ? '' : result.error.message).not.toMatch(/\d{9}/);
    expect(() => bsn('999941378')).toThrow('eleven-check');
  });
});
