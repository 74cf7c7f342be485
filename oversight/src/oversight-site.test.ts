import type { Instant } from '@eenloket/kit';
import {
  fsck,
  logProcessing,
  parseVerifierKey,
  sequence,
  verifierKey,
  type PublishedLog,
} from '@eenloket/ledger';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineWith, mother, workAt } from '../../ledger/testing/ledger-fixture.js';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.js';
import { oversightSite, realCatalogue, signerOf } from '../testing/oversight-site.js';
import { htmlProblems } from '../testing/valid-html.js';

let test: TestDatabase;
let site: FastifyInstance;

beforeAll(async () => {
  test = await testDatabase(['store', 'ledger']);
  site = oversightSite(test);
  await test.database.transaction(workAt('svb'), async (tx) => {
    await logProcessing(
      tx,
      [1, 2, 3].map((n) => lineWith({ operationId: `operation-${n}` })),
    );
    await sequence(tx, signerOf('svb'), '2026-03-16T08:00:01.000Z' as Instant);
  });
});
afterAll(() => test.close());

const get = (url: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  site.inject({ method: 'GET', url, headers });
const pageAt = async (url: string) => (await get(url)).payload;
const packs = [...realCatalogue().packs.values()];

describe('the first page', () => {
  it('says what runs: version, start, demo and the date of the demo clock', async () => {
    const page = await pageAt('/nl');
    expect(page).toContain('0.1.0');
    expect(page).toContain('16 maart 2026, 07:59 UTC');
    expect(page).toContain('Demonstratie met verzonnen mensen');
    expect(page).toContain('16 maart 2026');
  });

  it('says that it is in use when it runs on the clock of the system', async () => {
    const real = await oversightSite(test, 'system').inject({ url: '/en', headers: { accept: 'text/html' } });
    expect(real.payload).toContain('In use');
    expect(real.payload).not.toContain('Demo clock');
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))(
    'lists %s with version, hash and law',
    async (id, pack) => {
      const page = await pageAt('/nl');
      expect(page).toContain(`/nl/pakket/${id}`);
      expect(page).toContain(pack.version);
      expect(page).toContain(pack.sha256);
    },
  );

  it('shows the signed head of a log, and says so when nothing was sealed', async () => {
    const page = await pageAt('/nl');
    expect(page).toContain('/log/svb/checkpoint');
    expect(page).not.toContain('/log/toeslagen/checkpoint');
    expect(page).toContain('Nog niets verzegeld');
    expect(page).toContain(verifierKey(signerOf('svb')));
  });

  it('sends a browser without a language to the language it asks for', async () => {
    expect((await get('/', { 'accept-language': 'en' })).headers.location).toBe('/en');
    expect((await get('/', {})).headers.location).toBe('/nl');
  });
});

describe('the page of a service', () => {
  it.each(packs.map(({ id }) => id))('%s is valid HTML in both languages', async (id) => {
    for (const language of ['nl', 'en']) {
      const answer = await get(`/${language}/pakket/${id}`);
      expect(answer.statusCode).toBe(200);
      expect(await htmlProblems(answer.payload)).toEqual([]);
    }
  });

  it('shows amounts with the article they come from', async () => {
    const page = await pageAt('/nl/pakket/svb/kinderbijslag');
    expect(page).toMatch(/€\s295,07 per kwartaal/);
    expect(page).toContain('Algemene Kinderbijslagwet (AKW), artikel 12 lid 3 a');
    expect(page).toContain('https://wetten.overheid.nl/BWBR0002368/2026-01-01#Artikel12');
  });

  it('shows the terms, the steps of a worker and the worked examples', async () => {
    const page = await pageAt('/en/pakket/svb/kinderbijslag');
    expect(page).toContain('Decide on child benefit: 8 weeks (Awb 4:13)');
    expect(page).toContain('Check whether the child lives with the parent');
    expect(page).toContain('applied for late, at most one year back');
  });

  it('says who is competent when a fact decides it', async () => {
    expect(await pageAt('/nl/pakket/gemeente/geboorteaangifte')).toContain('gemeente (volgt uit:');
  });

  it('does not exist for an unknown service', async () => {
    const answer = await get('/nl/pakket/svb/onbekend');
    expect(answer.statusCode).toBe(404);
    expect(answer.payload).toContain('Deze pagina bestaat niet');
    expect(await htmlProblems(answer.payload)).toEqual([]);
  });
});

describe('the gallery', () => {
  it('stands at /design', async () => {
    expect((await get('/design')).headers.location).toBe('/nl/design');
    expect((await get('/nl/design')).payload).toContain('Zo ziet Eenloket eruit');
  });
});

describe('a log, from outside', () => {
  const overHttp = (organisation: string): PublishedLog => ({
    resource: async (path) => {
      const answer = await get(`/log/${organisation}/${path}`, {});
      return answer.statusCode === 200 ? answer.rawPayload : undefined;
    },
  });

  it('can be derived and verified again by a stranger, with nothing but the site', async () => {
    const report = await fsck(overHttp('svb'), parseVerifierKey(verifierKey(signerOf('svb'))));
    expect(report.problems).toEqual([]);
    expect(report.checkpoint?.size).toBe(3);
  });

  it('does not verify with the key of another log', async () => {
    const report = await fsck(overHttp('svb'), parseVerifierKey(verifierKey(signerOf('toeslagen'))));
    expect(report.problems).toEqual([{ problem: 'checkpointNotSigned', path: 'checkpoint' }]);
  });

  it('lets a tile be kept and the checkpoint not', async () => {
    expect((await get('/log/svb/tile/0/000.p/3')).headers['cache-control']).toContain('immutable');
    expect((await get('/log/svb/checkpoint')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/log/svb/tile/0/000.p/4',
    '/log/svb/tile/9/x',
    '/log/brp/checkpoint',
    '/log/svb/../../etc/passwd',
  ])('has nothing at %s', async (path) => {
    expect((await get(path, {})).statusCode).toBe(404);
  });

  it('never tells whom a line is about', async () => {
    const tile = await get('/log/svb/tile/entries/000.p/3', {});
    expect(tile.statusCode).toBe(200);
    expect(tile.payload).not.toContain(mother);
  });
});

describe('without JavaScript and without login', () => {
  it.each(['/nl', '/en'])('%s is valid HTML', async (path) => {
    expect(await htmlProblems(await pageAt(path))).toEqual([]);
  });

  it('sets no cookie', async () => {
    expect((await get('/nl')).headers['set-cookie']).toBeUndefined();
  });

  it('answers a program with problem details', async () => {
    expect((await get('/nl/niets', { accept: 'application/json' })).json()).toMatchObject({
      type: '/problems/not-found',
      status: 404,
    });
  });
});
