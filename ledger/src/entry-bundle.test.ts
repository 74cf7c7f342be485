import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinEntries, splitEntries } from './entry-bundle.js';

it('splits back into the entries it was joined from', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 600 })), (entries) => {
      expect(splitEntries(joinEntries(entries))?.map((e) => [...e])).toEqual(entries.map((e) => [...e]));
    }),
  );
});

it('prefixes an entry by its length as big-endian uint16', () => {
  expect([...joinEntries([new Uint8Array(258).fill(9)]).subarray(0, 3)]).toEqual([1, 2, 9]);
});

it.each([[[0]], [[0, 2, 1]], [[0, 1, 7, 0]]])('is not a bundle when it ends half-way: %j', (bytes) => {
  expect(splitEntries(Uint8Array.from(bytes))).toBeUndefined();
});
