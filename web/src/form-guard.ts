import { CodedError } from '@eenloket/kit';
import type { SiteLogin } from '@eenloket/identity';
import type { FastifyInstance } from 'fastify';
import { tokenOf } from './form-token.js';
import { keepForm, pageOf } from './kept-form.js';
import { seeOther } from './send-page.js';
import { sessionOf } from './session-of.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Takes posts from every site, because it knows no session: whoever posts, the answer is the same and nothing is kept. */
    readonly openToAll?: boolean;
  }
}

/**
 * Refuses posts that did not come from a page of this site (OWASP CSRF: origin check, and a token bound to the session).
 * Answers 403 with code `cross-site-post` or `stale-form`; the latter also when she began to act for somebody else since. What
 * the same person typed in an earlier login is not sent either, but shown again on its page.
 * @param publicUrl where browsers find the site
 */
export function guardForms(site: FastifyInstance, publicUrl: string, login: SiteLogin | undefined): void {
  const own = new URL(publicUrl).origin;
  site.addHook('preHandler', async (request, reply) => {
    if (request.method !== 'POST' || request.routeOptions.config.openToAll === true) return;
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== own && origin !== `http://${request.headers.host}`)
      throw crossSite();
    if (!login || !(await sessionOf(request, login))) return;
    const kept = request.sessionResult;
    if (!kept?.ok || login.csrfHolds(kept.value, tokenOf(request))) return;
    if (!(await keepForm(request, reply, login))) throw staleForm();
    return seeOther(reply, pageOf(request));
  });
}

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
