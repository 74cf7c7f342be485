import { expect, it } from 'vitest';
import { requirementWords, unmetRequirements } from './hearing-words.js';

const pack = {
  plan: {
    results: [
      { name: 'overgenomen', requires: ['akte-ontvangen'] },
      { name: 'akteLevenloos', requires: ['gesproken-met-ouders'] },
      { name: 'nietOpgemaakt', requires: ['gesproken-met-ouders'] },
    ],
  },
};

it('asks first for what the proposed result needs, then for the others, each once', () => {
  const all = ['akte-ontvangen', 'gesproken-met-ouders'];
  expect(unmetRequirements({ met: [] }, pack)).toEqual(all);
  expect(unmetRequirements({ met: [], proposal: { result: 'overgenomen' } }, pack)).toEqual(all);
  expect(unmetRequirements({ met: [], proposal: { result: 'akteLevenloos' } }, pack)).toEqual(all.reverse());
});

it('asks for nothing twice', () => {
  const proposal = { result: 'akteLevenloos' };
  expect(unmetRequirements({ met: ['gesproken-met-ouders'], proposal }, pack)).toEqual(['akte-ontvangen']);
});

it('has words for what packs require, and else the pack’s own name', () => {
  expect(requirementWords('gesproken-met-ouders').nl).toBe('Spreken met de ouders');
  expect(requirementWords('nieuw').nl).toBe('nieuw');
});
