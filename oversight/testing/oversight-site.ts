import { fileURLToPath } from 'node:url';
import { loadCatalogue, type Catalogue } from '@eenloket/catalogue';
import { assets } from '@eenloket/design';
import type { Instant, LegalDate } from '@eenloket/kit';
import { verifierKey, type NoteSigner } from '@eenloket/ledger';
import { openDuckDb, Simulations, type OpenEngine } from '@eenloket/simulation';
import { createSite } from '@eenloket/web';
import type { FastifyInstance } from 'fastify';
import { testSigner } from '../../ledger/testing/test-signer.js';
import type { TestDatabase } from '../../store/testing/test-database.js';
import { oversightErrorPage, oversightRoutes } from '../src/index.js';

/** The packs of this program. */
export function realCatalogue(): Catalogue {
  const loaded = loadCatalogue(fileURLToPath(new URL('../../packs', import.meta.url)));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/** The key that signs an organisation's log in tests. */
export const signerOf = (organisation: string): NoteSigner => testSigner(`eenloket.test/${organisation}`);

/** The public's site on a test database, with the real packs. */
export function oversightSite(
  test: Pick<TestDatabase, 'database'>,
  mode: 'demo' | 'system' = 'demo',
  open: OpenEngine = openDuckDb,
): FastifyInstance {
  const catalogue = realCatalogue();
  const sites = { counter: 'http://127.0.0.1:4100', desk: 'http://127.0.0.1:4200' };
  const site = createSite({
    name: 'oversight',
    publicUrl: 'http://127.0.0.1:4300',
    assets: assets(),
    isReady: async () => true,
    errorPage: oversightErrorPage({ sites }),
    log: { level: 'silent' },
  });
  oversightRoutes({
    catalogue,
    simulations: new Simulations(catalogue, open),
    databaseOf: () => test.database,
    clock: {
      mode,
      now: () => '2026-03-16T08:00:00.000Z' as Instant,
      today: () => '2026-03-16' as LegalDate,
    },
    program: { version: '0.1.0', startedAt: '2026-03-16T07:59:00.000Z' as Instant },
    logs: ['svb', 'toeslagen'].map((organisation) => ({
      organisation,
      verifierKey: verifierKey(signerOf(organisation)),
    })),
    sites,
  })(site);
  return site;
}
