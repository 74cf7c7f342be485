import { CodedError } from '@eenloket/kit';
import type { SiteLogin } from '@eenloket/identity';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formOf } from './form.js';
import { unmaskToken } from './masked-token.js';
import { sessionOf } from './session-of.js';

/** Name of the hidden field with the token of the session. */
export const csrfField = '_csrf';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes posts from every site, because it knows no session: whoever posts, the answer is the same and nothing is kept. */
    readonly openToAll?: boolean;
  }
}

/**
 * Refuses posts that did not come from a page of this site (OWASP CSRF: origin check, and a token bound to the session).
 * Answers 403 with code `cross-site-post` or `stale-form`.
 * @param publicUrl where browsers find the site
 */
export function guardForms(site: FastifyInstance, publicUrl: string, login: SiteLogin | undefined): void {
  const own = new URL(publicUrl).origin;
  site.addHook('preHandler', async (request) => {
    if (request.method !== 'POST' || request.routeOptions.config.openToAll === true) return;
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== own && origin !== `http://${request.headers.host}`)
      throw crossSite();
    if (!login || !(await sessionOf(request, login))) return;
    const kept = request.sessionResult;
    if (kept?.ok && !login.csrfHolds(kept.value, tokenOf(request))) throw staleForm();
  });
}

/** The session's token that was posted with a form. */
export const tokenOf = (request: FastifyRequest): string => unmaskToken(formOf(request).text(csrfField));

const crossSite = () =>
  Object.assign(
    new CodedError(
      'cross-site-post',
      'This form was sent from another site. Open the page here and send it again.',
    ),
    {
      statusCode: 403,
    },
  );

const staleForm = () =>
  Object.assign(
    new CodedError(
      'stale-form',
      'This form belongs to another or an earlier session. Open the page again and send it once more.',
    ),
    { statusCode: 403 },
  );
