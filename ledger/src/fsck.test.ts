import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fsck } from './fsck.js';
import { logInMemory, type LogInMemory } from '../testing/log-in-memory.js';
import { testSigner } from '../testing/test-signer.js';
import { parseVerifierKey, verifierKey } from './verifier-key.js';

const signer = testSigner('eenloket.test/svb');
const verifier = parseVerifierKey(verifierKey(signer));
const log = (n: number): LogInMemory =>
  logInMemory(
    Array.from({ length: n }, (_, i) => Buffer.from(`entry ${i}`)),
    signer,
  );

describe('fsck of a sound log', () => {
  it.each([0, 1, 255, 256, 257, 600, 65_536, 65_793])('of %i entries finds no problem', async (n) => {
    const report = await fsck(log(n), verifier);
    expect(report.problems).toEqual([]);
    expect(report.checkpoint?.size).toBe(n);
  });
});

describe('fsck of a tampered log', () => {
  it('finds any one changed byte in any one resource', async () => {
    const paths = [...log(600).resources.keys()];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), async (path, at) => {
        const tampered = log(600);
        const bytes = Buffer.from(tampered.resources.get(path) ?? []);
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
        tampered.resources.set(path, bytes);
        const { problems } = await fsck(tampered, verifier);
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each([...log(300).resources.keys()])('finds that %s is gone', async (path) => {
    const holed = log(300);
    holed.resources.delete(path);
    const { problems } = await fsck(holed, verifier);
    expect(problems.map((problem) => problem.path)).toContain(path);
  });

  it('finds entries cut off at the end', async () => {
    const cut = log(300);
    const bundle = cut.resources.get('tile/entries/001.p/44') ?? new Uint8Array();
    cut.resources.set('tile/entries/001.p/44', bundle.subarray(0, -1));
    expect((await fsck(cut, verifier)).problems).toEqual([
      { problem: 'malformed', path: 'tile/entries/001.p/44' },
    ]);
  });

  it('finds a history that was rewritten and signed by another key', async () => {
    const forged = logInMemory([Buffer.from('forged')], testSigner('eenloket.test/svb', 8));
    expect((await fsck(forged, verifier)).problems).toEqual([
      { problem: 'checkpointNotSigned', path: 'checkpoint' },
    ]);
  });

  it('finds a checkpoint of another log', async () => {
    const other = testSigner('eenloket.test/toeslagen');
    const foreign = logInMemory([Buffer.from('entry')], other);
    const renamed = { ...parseVerifierKey(verifierKey(other)) };
    expect((await fsck(foreign, renamed)).problems).toEqual([]);
    const text = Buffer.from(foreign.resources.get('checkpoint') ?? []).toString();
    foreign.resources.set('checkpoint', Buffer.from(text.replaceAll('toeslagen', 'svb')));
    expect((await fsck(foreign, verifier)).problems).not.toEqual([]);
  });
});
