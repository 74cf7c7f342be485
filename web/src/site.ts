import { randomBytes, randomUUID } from 'node:crypto';
import type { Random } from '@eenloket/kit';
import type { Asset } from '@eenloket/design';
import type { SiteLogin } from '@eenloket/identity';
import fastify, { type FastifyInstance } from 'fastify';
import { serveAssets } from './assets-route.js';
import { compressPages } from './compression.js';
import { guardForms } from './form-guard.js';
import { readForms } from './form.js';
import { healthRoutes } from './health-routes.js';
import { loginRoutes } from './login-routes.js';
import { rememberPages } from './pages-of.js';
import { readableAddress } from './readable-address.js';
import { traceRequests } from './request-context.js';
import { requestLog } from './request-log.js';
import { setSecurityHeaders } from './security-headers.js';
import { keepToPublicHost } from './public-host.js';
import { sayWhatWentWrong, type ErrorPage } from './error-answers.js';

/** What a site is made of besides its own routes. */
export interface SiteOptions {
  /** `counter`, `desk` or `oversight`. */
  readonly name: string;
  /** Where browsers find it, without a slash at the end: posts from elsewhere are refused. */
  readonly publicUrl: string;
  /** Absent for a site without login. */
  readonly login?: SiteLogin;
  /** Origins that a form may end at: the login provider (its logout). */
  readonly formTargets?: readonly string[];
  readonly assets: readonly Asset[];
  readonly isReady: () => Promise<boolean>;
  /** The site's own page for what went wrong, with the human next step. */
  readonly errorPage: ErrorPage;
  readonly log: { readonly level: string; readonly stream?: { write(line: string): void } };
  /** Sends pages asked for under another host name (`localhost`) to the public one, because cookies keep to a host. */
  readonly keepToPublicHost?: boolean;
  readonly random?: Random;
}

/**
 * Makes a site: requests with an id, trace context and language; session from its cookie; protected forms;
 * compressed pages under a strict content security policy; assets; health; error pages. Its routes are added by the site itself.
 * @returns a Fastify instance that does not listen yet
 */
export function createSite(options: SiteOptions): FastifyInstance {
  const random = options.random ?? randomBytes;
  const site = fastify({
    logger: requestLog(options.log.level, options.log.stream),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: false,
    bodyLimit: 256 * 1024,
    routerOptions: { ignoreTrailingSlash: true },
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
  });
  traceRequests(site, random);
  rememberPages(site);
  if (options.keepToPublicHost) keepToPublicHost(site, options.publicUrl);
  setSecurityHeaders(site, options.formTargets ?? []);
  compressPages(site);
  readForms(site);
  serveAssets(site, options.assets);
  healthRoutes(site, options.isReady);
  sayWhatWentWrong(site, options.errorPage);
  if (options.login) loginRoutes(site, options.login);
  guardForms(site, options.publicUrl, options.login);
  return site;
}
