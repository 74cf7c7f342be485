import type { Instant } from '@eenloket/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.js';
import { samplePacks } from '../testing/sample-packs.js';
import { serviceFile } from '../testing/service-file.js';
import { importedOrganisations, importOrganisations } from './imports/import-organisations.js';
import { importedServices, importServices } from './imports/import-services.js';
import { loadCatalogue } from './load/load-catalogue.js';
import { bundleSha256 } from './release/canonical-bundle.js';
import { currentPack, packVersion, releasePack } from './release/release-pack.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const context = {
  organisation: 'loket',
  processingActivity: 'loket-catalogus',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};
const loaded = loadCatalogue(samplePacks());
if (!loaded.ok) throw new Error('The sample does not load.');
const pack = loaded.value.packs.get('svb/kinderbijslag')!;
const instant = '2026-03-16T08:00:00.000Z' as Instant;

const count = async (table: string): Promise<number> => {
  const rows = await test.asOwner<{ n: string }>(`select count(*) as n from catalogue.${table}`);
  return Number(rows[0]?.n);
};

describe('a released pack', () => {
  it('is found by hash and by id, and releasing it again changes nothing', async () => {
    await test.database.transaction(context, async (tx) => {
      await releasePack(tx, pack, instant);
      await releasePack(tx, pack, instant);
      expect(await packVersion(tx, pack.sha256)).toEqual(pack);
      expect(await currentPack(tx, pack.id)).toEqual(pack);
      expect(await packVersion(tx, '0'.repeat(64))).toBeUndefined();
      expect(await currentPack(tx, 'a/b')).toBeUndefined();
    });
    expect(await count('pack_version')).toBe(1);
  });

  it('gives way to the next version, but stays', async () => {
    const next = { ...pack, version: '2026.1.1' };
    const released = { ...next, sha256: bundleSha256(next) };
    await test.database.transaction(context, async (tx) => {
      await releasePack(tx, released, instant);
      expect(await currentPack(tx, pack.id)).toEqual(released);
      expect(await packVersion(tx, pack.sha256)).toEqual(pack);
    });
  });

  it('cannot be released again with other content under the same version', async () => {
    const other = { ...pack, keywords: ['anders'] };
    const releasing = test.database.transaction(context, (tx) =>
      releasePack(tx, { ...other, sha256: bundleSha256(other) }, instant),
    );
    await expect(releasing).rejects.toMatchObject({ code: 'pack.versionTaken' });
  });

  it.each([
    "update catalogue.pack_version set version = 'x'",
    'delete from catalogue.pack_version',
    'truncate catalogue.pack_version',
  ])('refuses: %s, even to the owner', async (sql) => {
    await expect(test.asOwner(sql)).rejects.toThrow('immutable');
    await expect(test.database.transaction(context, (tx) => tx.query(sql))).rejects.toThrow();
  });
});

describe('an import', () => {
  const services = serviceFile(['a', 'b', 'c'].map((name) => ({ name, uri: `http://x/${name}`, Rijk: 'X' })));
  const organisations = ['a', 'b']
    .map((id) => JSON.stringify({ id, type: 'zbo', names: [{ value: id.toUpperCase() }] }))
    .join('\n');

  it('of services stores them once, however often it is done, and tells its progress', async () => {
    const progress: string[] = [];
    for (let times = 0; times < 2; times += 1) {
      const result = await test.database.transaction(context, (tx) =>
        importServices(tx, services, (done, total) => progress.push(`${done}/${total}`)),
      );
      expect(result).toEqual({ ok: true, value: { rows: 3, imported: 3, rejected: [] } });
    }
    expect(progress).toEqual(['3/3', '3/3']);
    const names = await test.database.transaction(context, importedServices);
    expect(names.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('removes what the file no longer has', async () => {
    await test.database.transaction(context, (tx) =>
      importServices(tx, serviceFile([{ name: 'a', uri: 'http://x/a' }])),
    );
    expect(await count('service')).toBe(1);
  });

  it('leaves nothing half done when it fails', async () => {
    const failing = test.database.transaction(context, async (tx) => {
      await importServices(tx, services);
      throw new Error('the power fails');
    });
    await expect(failing).rejects.toThrow('the power fails');
    expect(await count('service')).toBe(1);
  });

  it('of another file stores nothing', async () => {
    const result = await test.database.transaction(context, (tx) => importServices(tx, 'x,y\n1,2'));
    expect(result.ok).toBe(false);
    expect(await count('service')).toBe(1);
  });

  it('of organisations stores them once, with the wrong lines reported', async () => {
    for (let times = 0; times < 2; times += 1) {
      const result = await test.database.transaction(context, (tx) =>
        importOrganisations(tx, `${organisations}\n{}`),
      );
      expect(result).toMatchObject({
        ok: true,
        value: { rows: 3, imported: 2, rejected: [{ row: 3, field: 'id' }] },
      });
    }
    const stored = await test.database.transaction(context, importedOrganisations);
    expect(stored.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
