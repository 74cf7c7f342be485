import { createSite } from '@eenloket/web';
import { CodedError, err, ok } from '@eenloket/kit';
import type { Session, SiteLogin } from '@eenloket/identity';
import type { FastifyInstance } from 'fastify';
import { loadCatalogue, type Catalogue } from '@eenloket/catalogue';
import { decisionsApi, type ApiLimits } from '../src/decisions-api/decisions-api.js';

const session: Session = {
  csrfToken: 'the-token-of-this-session',
  access: { kind: 'resident', personId: '0b0e2f5c-6d0a-4c9e-8a51-7f2f6f6e9d10', assurance: 'substantial' },
};

/** A counter's shell whose visitor is logged in by any cookie, so that a test sees that the API does not ask. */
const login = {
  sessionOf: async (cookies: string | undefined) =>
    cookies === undefined
      ? err(new CodedError('identity.noSession', 'There is no session. Log in.'))
      : ok(session),
  csrfHolds: () => false,
} as unknown as SiteLogin;

/** The packs of this program. */
export function ownCatalogue(): Catalogue {
  const loaded = loadCatalogue(new URL('../../packs/', import.meta.url).pathname);
  if (!loaded.ok) throw new Error('The packs do not load; run: npx eenloket check');
  return loaded.value;
}

/**
 * The open rules in the shell of a counter, without a database: they need none.
 * @param lines gets every line of the log
 */
export async function openApi(
  catalogue: Catalogue,
  { lines = [], limits }: { readonly lines?: string[]; readonly limits?: ApiLimits } = {},
): Promise<FastifyInstance> {
  const site = createSite({
    name: 'counter',
    publicUrl: 'http://127.0.0.1:4100',
    login,
    assets: [],
    isReady: async () => true,
    errorPage: ({ code }) => `<p>${code}</p>`,
    log: { level: 'trace', stream: { write: (line) => void lines.push(line) } },
  });
  await decisionsApi(site, { catalogue, publicUrl: 'http://127.0.0.1:4100' }, limits);
  return site;
}
