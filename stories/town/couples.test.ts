import { demoPersonas, parseBsn } from '@eenloket/identity';
import { describe, expect, it } from 'vitest';
import { couples, motherId } from './couples.js';
import { fictionalNumbers } from './fictional-numbers.js';

describe('fictional couples', () => {
  it('have numbers of their own that pass the eleven-check', () => {
    const numbers = couples(1_000).map(({ bsn }) => bsn ?? '');
    expect(new Set([...numbers, ...demoPersonas.map(({ bsn }) => bsn)]).size).toBeGreaterThan(2_000);
    for (const number of numbers) expect([number.slice(0, 4), parseBsn(number).ok]).toEqual(['9999', true]);
  });

  it('are each other’s partner', () => {
    const [mother, father] = couples(3).slice(2);
    expect(mother?.id).toBe(motherId(1));
    expect([mother?.partner?.id, father?.partner?.id]).toEqual([father?.id, mother?.id]);
  });

  it('are not more than the range of fictional numbers allows', () => {
    expect(() => fictionalNumbers(6_000)).toThrow(RangeError);
  });
});
