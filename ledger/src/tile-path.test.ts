import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTilePath, tilePath } from './tile-path.js';

it('writes index 1234067 as in the standard', () => {
  expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
});

it('marks a partial tile with its width', () => {
  expect(tilePath({ level: 1, index: 0, width: 17 })).toBe('tile/1/000.p/17');
  expect(tilePath({ level: 'entries', index: 999, width: 1 })).toBe('tile/entries/999.p/1');
});

it('reads back every path it writes', () => {
  const address = fc.record({
    level: fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('entries' as const)),
    index: fc.nat(10 ** 12),
    width: fc.integer({ min: 1, max: 256 }),
  });
  fc.assert(
    fc.property(address, (a) => {
      expect(parseTilePath(tilePath(a))).toEqual(a);
    }),
  );
});

it.each([
  'tile/00/000',
  'tile/64/000',
  'tile/0/0',
  'tile/0/x000/001',
  'tile/0/001/002',
  'tile/0/000.p/0',
  'tile/0/000.p/256',
  'tile/0/000.p/01',
  'tile/0/../../etc',
  'checkpoint',
])('does not take %s for a tile', (path) => {
  expect(parseTilePath(path)).toBeUndefined();
});
