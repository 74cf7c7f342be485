import { assets } from '@eenloket/design';
import { databaseIsReady } from '@eenloket/store';
import type { SiteOptions } from '@eenloket/web';
import type { Configuration } from '../configuration.js';
import type { Foundation } from '../system/foundation.js';

/** What the three sites have in common, by the name of the site. */
export type CommonParts = (name: 'counter' | 'desk' | 'oversight') => Omit<SiteOptions, 'errorPage'>;

/** The assets are read once; a site is ready when every database answers. */
export function commonParts({ configuration, databases }: Foundation): CommonParts {
  const files = assets();
  return (name) => ({
    name,
    publicUrl: configuration.publicUrls[name],
    formTargets: formTargetsOf(configuration),
    assets: files,
    isReady: async () =>
      (await Promise.all(databases.map((database) => databaseIsReady(database)))).every(Boolean),
    keepToPublicHost: configuration.mode === 'demo',
    log: { level: configuration.logLevel },
  });
}

/** The provider's origins: logging in and out ends there, and Chromium checks redirects after a form as well. */
function formTargetsOf({ mode, ports, login }: Configuration): readonly string[] {
  if (mode === 'demo') return [`http://127.0.0.1:${ports.identity}`];
  return login
    ? [...new Set([login.counter.issuer, login.desk.issuer].map((issuer) => new URL(issuer).origin))]
    : [];
}
