import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafHash } from './merkle-hash.js';
import { naiveRoot } from '../testing/naive-merkle.js';
import { emptyEdge, grow, rootOf, type TreeEdge } from './tree-edge.js';

const entries = (n: number): Uint8Array[] => Array.from({ length: n }, (_, i) => Buffer.from(`entry ${i}`));
const hashes = (n: number): Uint8Array[] => entries(n).map(leafHash);

describe('the root of a growing tree', () => {
  it('of nothing is the SHA-256 of nothing', () => {
    expect(Buffer.from(rootOf(emptyEdge)).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it.each([1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 600, 65_535, 65_536, 65_537])(
    'of %i leaves is what RFC 6962 defines',
    (n) => {
      expect(rootOf(grow(emptyEdge, hashes(n)).edge)).toEqual(naiveRoot(entries(n)));
    },
  );

  it('does not depend on the batches in which it grew', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 8 }), (batches) => {
        const total = batches.reduce((sum, n) => sum + n, 0);
        const all = hashes(total);
        let edge: TreeEdge = emptyEdge;
        let at = 0;
        for (const n of batches) {
          edge = grow(edge, all.slice(at, at + n)).edge;
          at += n;
        }
        expect(edge.size).toBe(total);
        expect(rootOf(edge)).toEqual(naiveRoot(entries(total)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the tiles of a tree', () => {
  it('of 70,000 leaves are those of the example in tlog-tiles', () => {
    const { tiles } = grow(emptyEdge, hashes(70_000));
    const count = (level: number, full: boolean): number =>
      tiles.filter((tile) => tile.level === level && (tile.hashes.length === 256) === full).length;
    const partial = tiles.filter((tile) => tile.hashes.length < 256);
    expect([count(0, true), count(1, true)]).toEqual([273, 1]);
    expect(partial.map(({ level, index, hashes: { length } }) => ({ level, index, length }))).toEqual([
      { level: 0, index: 273, length: 112 },
      { level: 1, index: 1, length: 17 },
      { level: 2, index: 0, length: 1 },
    ]);
  });

  it('of 256 leaves are one full tile and one hash above it', () => {
    const { tiles } = grow(emptyEdge, hashes(256));
    expect(tiles.map(({ level, hashes: { length } }) => [level, length])).toEqual([
      [0, 256],
      [1, 1],
    ]);
  });

  it('that did not change are not written again', () => {
    const before = grow(emptyEdge, hashes(300)).edge;
    const { tiles } = grow(before, hashes(1));
    expect(tiles.map(({ level, index }) => [level, index])).toEqual([[0, 1]]);
  });
});
