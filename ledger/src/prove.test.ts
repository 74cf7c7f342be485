import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyProof, inclusionProof } from './prove.js';
import { logInMemory } from '../testing/log-in-memory.js';
import { naivePath, naiveRoot } from '../testing/naive-merkle.js';
import { verifyConsistency } from './verify-consistency.js';
import { verifyInclusion } from './verify-inclusion.js';

const entries = (n: number): Uint8Array[] => Array.from({ length: n }, (_, i) => Buffer.from(`entry ${i}`));
const entry = (i: number): Uint8Array => Buffer.from(`entry ${i}`);
const size = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 250, max: 700 }));
const sizeAndIndex = size.chain((n) => fc.tuple(fc.constant(n), fc.nat(n - 1)));
const sizes = size.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('an inclusion proof from tiles', () => {
  it('is the path that RFC 6962 defines, and verifies', async () => {
    await fc.assert(
      fc.asyncProperty(sizeAndIndex, async ([n, index]) => {
        const all = entries(n);
        const proof = await inclusionProof(logInMemory(all), index, n);
        expect(proof.map(hex)).toEqual(naivePath(index, all).map(hex));
        expect(verifyInclusion({ entry: entry(index), index, size: n, root: naiveRoot(all) }, proof)).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('fails for another entry, place, size, root, or a hash more or less', async () => {
    await fc.assert(
      fc.asyncProperty(sizeAndIndex, async ([n, index]) => {
        const all = entries(n);
        const claim = { entry: entry(index), index, size: n, root: naiveRoot(all) };
        const proof = await inclusionProof(logInMemory(all), index, n);
        expect(verifyInclusion({ ...claim, entry: entry(n) }, proof)).toBe(false);
        expect(verifyInclusion({ ...claim, root: naiveRoot(entries(n + 1)) }, proof)).toBe(false);
        expect(verifyInclusion({ ...claim, index: n }, proof)).toBe(false);
        expect(verifyInclusion(claim, [...proof, claim.root])).toBe(false);
        if (n > 1) {
          expect(verifyInclusion(claim, proof.slice(1))).toBe(false);
          expect(verifyInclusion({ ...claim, index: (index + 1) % n }, proof)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is refused for a leaf the tree does not have', async () => {
    await expect(inclusionProof(logInMemory(entries(3)), 3, 3)).rejects.toMatchObject({
      code: 'ledger/out-of-range',
    });
  });

  it('names the tile that the log fails to publish', async () => {
    const log = logInMemory(entries(3));
    log.resources.clear();
    await expect(inclusionProof(log, 0, 3)).rejects.toThrow('tile/0/000.p/3');
  });

  it('names the tile that has the wrong length', async () => {
    const log = logInMemory(entries(3));
    log.resources.set('tile/0/000.p/3', Buffer.alloc(5));
    await expect(inclusionProof(log, 0, 3)).rejects.toMatchObject({ code: 'ledger/tile-malformed' });
  });
});

describe('a consistency proof from tiles', () => {
  it('shows that the older tree is the beginning of the newer one', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async ([older, newer]) => {
        const proof = await consistencyProof(logInMemory(entries(newer)), older, newer);
        expect(verifyConsistency(head(older), head(newer), proof)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('fails when an old entry was rewritten', async () => {
    await fc.assert(
      fc.asyncProperty(
        sizes.filter(([older]) => older > 0),
        async ([older, newer]) => {
          const rewritten = [Buffer.from('rewritten'), ...entries(newer).slice(1)];
          const proof = await consistencyProof(logInMemory(rewritten), older, newer);
          const now = { size: newer, root: naiveRoot(rewritten) };
          expect(verifyConsistency(head(older), now, proof)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('fails when the log shrank, when hashes lack or are left over', async () => {
    const proof = await consistencyProof(logInMemory(entries(7)), 3, 7);
    expect(verifyConsistency(head(7), head(3), proof)).toBe(false);
    expect(verifyConsistency(head(3), head(7), [])).toBe(false);
    expect(verifyConsistency(head(3), head(7), proof.slice(0, -1))).toBe(false);
    expect(verifyConsistency(head(3), head(7), [...proof, head(7).root])).toBe(false);
    expect(verifyConsistency(head(0), head(7), proof)).toBe(false);
    expect(verifyConsistency(head(3), head(3), proof)).toBe(false);
    expect(verifyConsistency(head(4), head(7), [])).toBe(false);
  });

  it('is refused from a larger tree to a smaller one', async () => {
    await expect(consistencyProof(logInMemory(entries(3)), 4, 3)).rejects.toMatchObject({
      code: 'ledger/out-of-range',
    });
  });
});

const head = (n: number) => ({ size: n, root: naiveRoot(entries(n)) });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
