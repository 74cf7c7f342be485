import type { Instant } from '@eenloket/kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { samplePacks } from '../../testing/sample-packs.js';
import { loadCatalogue } from '../load/load-catalogue.js';
import { bundleSha256 } from './canonical-bundle.js';
import { listReleases } from './list-releases.js';
import { currentPack, releasePack } from './release-pack.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase(['store', 'catalogue']);
});
afterAll(() => test.close());

const loaded = loadCatalogue(samplePacks());
if (!loaded.ok) throw new Error('The sample does not load.');
const pack = loaded.value.packs.get('svb/kinderbijslag')!;
const renewed = { ...pack, version: '2026.9.0' };
const next = { ...renewed, sha256: bundleSha256(renewed) };

it('is empty before anything is released', async () => {
  expect(await test.database.transaction(as('loket'), listReleases)).toEqual([]);
});

it('names every version with its hash and moment, and marks the one new cases get', async () => {
  await test.database.transaction(as('loket'), async (tx) => {
    await releasePack(tx, pack, '2026-03-16T08:00:00.000Z' as Instant);
    await releasePack(tx, next, '2026-03-17T08:00:00.000Z' as Instant);
    const releases = await listReleases(tx);
    expect(releases).toEqual([
      {
        packId: pack.id,
        version: pack.version,
        sha256: pack.sha256,
        releasedAt: '2026-03-16T08:00:00.000Z',
        current: false,
      },
      {
        packId: pack.id,
        version: '2026.9.0',
        sha256: next.sha256,
        releasedAt: '2026-03-17T08:00:00.000Z',
        current: true,
      },
    ]);
    expect((await currentPack(tx, pack.id))?.sha256).toBe(releases.find(({ current }) => current)?.sha256);
  });
});
