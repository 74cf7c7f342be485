import { expect, it } from 'vitest';
import { byShare, evenly } from './by-share.js';

it('gives each value the draws of its share, the last what is left', () => {
  expect(
    byShare('d', [
      { value: 'a', share: 1 },
      { value: 'b', share: 2 },
      { value: 'c', share: 1 },
    ]),
  ).toBe('CASE WHEN d < 262144 THEN a WHEN d < 786432 THEN b ELSE c END');
});

it('gives one value to all draws', () => expect(byShare('d', [{ value: 7, share: 3 }])).toBe('7'));

it('spreads whole numbers evenly', () =>
  expect(evenly('d', 20, 40)).toBe('(20 + ((d * ((40) - (20))) >> 20))'));
