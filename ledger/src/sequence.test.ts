import type { Instant } from '@eenloket/kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.js';
import { lineWith, workAt } from '../testing/ledger-fixture.js';
import { testSigner } from '../testing/test-signer.js';
import { auditLines } from './audit-lines.js';
import { eraseLine } from './erase-line.js';
import { fsck } from './fsck.js';
import { logProcessing } from './log-processing.js';
import { openCheckpoint } from './open-checkpoint.js';
import { consistencyProof, inclusionProof } from './prove.js';
import { publishedTree } from './published-tree.js';
import { sequence } from './sequence.js';
import { startSequencer } from './start-sequencer.js';
import { splitEntries } from './entry-bundle.js';
import { parseVerifierKey, verifierKey } from './verifier-key.js';
import { verifyConsistency } from './verify-consistency.js';
import { verifyInclusion } from './verify-inclusion.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger']);
});
afterAll(() => test.close());
beforeEach(() =>
  test.asOwner(`truncate ledger.processing, ledger.salt, ledger.pending, ledger.tree, ledger.leaf, ledger.tile,
    ledger.checkpoint, ledger.erasure`),
);

const now = '2026-03-16T08:00:01.000Z' as Instant;
const signer = testSigner('eenloket.test/svb');
const verifier = parseVerifierKey(verifierKey(signer));
const svb = workAt('svb');
const log = (count: number, organisation = 'svb') =>
  test.database.transaction(workAt(organisation), (tx) =>
    logProcessing(
      tx,
      Array.from({ length: count }, (_, i) => lineWith({ operationId: `operation-${i}` })),
    ),
  );
const seal = (limit?: number) => test.database.transaction(svb, (tx) => sequence(tx, signer, now, limit));
const check = () => test.database.transaction(svb, (tx) => fsck(publishedTree(tx), verifier));
const audit = () => test.database.transaction(svb, (tx) => auditLines(tx));

describe('sequencing', () => {
  it('gives every waiting line a place and publishes a tree that a stranger can derive again', async () => {
    await log(300);
    expect(await seal()).toBe(300);
    const report = await check();
    expect(report.problems).toEqual([]);
    expect(report.checkpoint?.size).toBe(300);
    expect(await audit()).toEqual({ lines: 300, erased: 0, problems: [] });
  });

  it('finds nothing to do the second time and signs nothing', async () => {
    await log(3);
    await seal();
    expect(await seal()).toBe(0);
    expect(await test.asOwner('select from ledger.checkpoint')).toHaveLength(1);
  });

  it('grows in batches over tile borders', async () => {
    for (const count of [1, 254, 1, 1, 255, 3]) {
      await log(count);
      await seal();
    }
    expect((await check()).problems).toEqual([]);
    expect((await audit()).lines).toBe(515);
  });

  it('places nothing twice when several run at once', async () => {
    await log(400);
    const placed = await Promise.all([seal(100), seal(100), seal(100), seal(100), seal(100)]);
    expect(placed.reduce((sum, n) => sum + n, 0)).toBe(400);
    expect((await check()).problems).toEqual([]);
  });

  it('leaves nothing behind when the transaction dies half-way', async () => {
    await log(5);
    const dying = test.database.transaction(svb, async (tx) => {
      await sequence(tx, signer, now);
      throw new Error('killed');
    });
    await expect(dying).rejects.toThrow('killed');
    expect((await check()).problems).toEqual([{ problem: 'checkpointMissing', path: 'checkpoint' }]);
    expect(await seal()).toBe(5);
    expect((await check()).problems).toEqual([]);
  });

  it('keeps one tree per organisation', async () => {
    await log(2);
    await log(4, 'toeslagen');
    await seal();
    expect((await check()).checkpoint?.size).toBe(2);
    expect(await test.asOwner('select from ledger.pending')).toHaveLength(4);
  });
});

describe('a stranger', () => {
  it('is shown that a line is in the tree and that the tree only grew', async () => {
    await log(10);
    await seal();
    const older = await test.database.transaction(svb, (tx) => openCheckpoint(publishedTree(tx), verifier));
    await log(290);
    await seal();
    await test.database.transaction(svb, async (tx) => {
      const tree = publishedTree(tx);
      const newer = await openCheckpoint(tree, verifier);
      if (!older.ok || !newer.ok) throw new Error('no checkpoint');
      const bundle = splitEntries((await tree.resource('tile/entries/000')) ?? new Uint8Array()) ?? [];
      const entry = bundle[7] ?? new Uint8Array();
      const { size, root } = newer.value;
      const inclusion = await inclusionProof(tree, 7, size);
      expect(verifyInclusion({ entry, index: 7, size, root }, inclusion)).toBe(true);
      const consistency = await consistencyProof(tree, older.value.size, size);
      expect(verifyConsistency(older.value, newer.value, consistency)).toBe(true);
    });
  });

  it('finds nothing but hashes: no path gives a line', async () => {
    await log(1);
    await seal();
    await test.database.transaction(svb, async (tx) => {
      const tree = publishedTree(tx);
      for (const path of ['tile/entries/000.p/1', 'tile/0/000.p/1', 'checkpoint'])
        expect(Buffer.from((await tree.resource(path)) ?? []).toString()).not.toContain('aanvrager');
      for (const path of ['tile/0/000', 'tile/entries/000.p/2', 'tile/1/000.p/1', 'salt', 'tile/0/001.p/1'])
        expect(await tree.resource(path)).toBeUndefined();
    });
  });
});

describe('tampering', () => {
  it.each([
    [
      'a changed purpose',
      `update ledger.processing set purpose = 'purpose.other' where operation_id = 'operation-1'`,
      'changed',
    ],
    [
      'a changed moment',
      `update ledger.processing set at = at + interval '1 ms' where operation_id = 'operation-1'`,
      'changed',
    ],
    [
      'a changed worker',
      `update ledger.processing set actor_pseudonym = 'w' where operation_id = 'operation-1'`,
      'changed',
    ],
    ['a deleted line', `delete from ledger.processing where operation_id = 'operation-1'`, 'deleted'],
    [
      'a lost salt',
      `delete from ledger.salt where id = (select id from ledger.processing where operation_id = 'operation-1')`,
      'saltMissing',
    ],
  ])('with %s is found', async (_what, sql, problem) => {
    await log(3);
    await seal();
    await test.asOwner(sql);
    expect((await audit()).problems).toMatchObject([{ problem }]);
  });

  it('with a leaf and its line is found by fsck', async () => {
    await log(3);
    await seal();
    await test.asOwner(
      `update ledger.leaf set commitment = decode(repeat('00', 32), 'hex') where leaf_index = 1`,
    );
    expect((await check()).problems.map(({ path }) => path)).toEqual(['tile/0/000.p/3', 'checkpoint']);
  });

  it('with a leaf removed is found by fsck', async () => {
    await log(3);
    await seal();
    await test.asOwner('delete from ledger.leaf where leaf_index = 2');
    expect((await check()).problems).toEqual([{ problem: 'missing', path: 'tile/entries/000.p/3' }]);
  });
});

describe('erasing a line', () => {
  it('leaves the tree whole and the reason visible', async () => {
    const [id = ''] = await log(3);
    await seal();
    const erase = () => test.database.transaction(svb, (tx) => eraseLine(tx, id, 'retention ended', now));
    expect(await erase()).toBe(true);
    expect(await erase()).toBe(false);
    expect((await check()).problems).toEqual([]);
    expect(await audit()).toEqual({ lines: 3, erased: 1, problems: [] });
    expect(await test.asOwner('select reason from ledger.erasure')).toEqual([{ reason: 'retention ended' }]);
  });

  it('waits until the line has its place', async () => {
    const [id = ''] = await log(1);
    expect(await test.database.transaction(svb, (tx) => eraseLine(tx, id, 'too early', now))).toBe(false);
  });

  it('is not possible from another organisation', async () => {
    const [id = ''] = await log(1);
    await seal();
    const toeslagen = workAt('toeslagen');
    expect(await test.database.transaction(toeslagen, (tx) => eraseLine(tx, id, 'not mine', now))).toBe(
      false,
    );
  });
});

describe('the sequencer', () => {
  it('seals by itself until it is stopped, and reports a round that failed', async () => {
    await log(4);
    await log(1, 'broken');
    const asked = new Set<string>();
    const errors: string[] = [];
    const sequencer = startSequencer({
      databaseOf: () => test.database,
      organisations: ['svb', 'broken', 'idle'],
      signerOf: (organisation) => {
        asked.add(organisation);
        if (organisation === 'broken') throw new Error('no key');
        return signer;
      },
      clock: { now: () => now, today: () => '2026-03-16' as never },
      everyMs: 5,
      onError: (organisation) => errors.push(organisation),
    });
    await expect.poll(async () => (await audit()).lines).toBe(4);
    await expect.poll(() => errors.includes('broken')).toBe(true);
    await sequencer.stop();
    expect(asked).not.toContain('idle');
    await log(1);
    expect((await audit()).lines).toBe(4);
  });
});
