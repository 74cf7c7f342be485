import type { CodedError } from '@eenloket/kit';
import type { Redirect, SiteLogin } from '@eenloket/identity';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Path on every site that the login provider returns to. */
export const returnPath = '/login/return';

/**
 * `/nl/inloggen` (`?naar=` a path to come back to) sends the browser to the provider, {@link returnPath} takes its answer,
 * `POST /nl/uitloggen` ends the session here and there. What goes wrong is thrown with the code of `SiteLogin`, for the site's error page.
 */
export function loginRoutes(site: FastifyInstance, login: SiteLogin): void {
  site.get<{ Params: { language: string }; Querystring: { naar?: string } }>(
    '/:language(nl|en)/inloggen',
    async (request, reply) => {
      const { naar } = request.query;
      const begun = await login.beginLogin({
        language: request.context.language,
        returnTo: naar ?? `/${request.context.language}`,
      });
      if (!begun.ok) throw withStatus(begun.error);
      return redirect(reply, begun.value);
    },
  );
  site.get(returnPath, async (request, reply) => {
    const query = request.url.split('?', 2)[1] ?? '';
    const finished = await login.finishLogin(request.headers.cookie, query);
    if (!finished.ok) throw withStatus(finished.error);
    return redirect(reply, finished.value);
  });
  site.post('/:language(nl|en)/uitloggen', async (request, reply) =>
    redirect(reply, await login.logout(request.headers.cookie, request.context.language)),
  );
}

function redirect(reply: FastifyReply, { location, setCookies }: Redirect): FastifyReply {
  return reply.header('set-cookie', [...setCookies]).redirect(location, 303);
}

const withStatus = (error: CodedError): CodedError =>
  Object.assign(error, { statusCode: error.code === 'identity.providerUnavailable' ? 503 : 403 });
