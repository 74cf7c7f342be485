import type { FastifyInstance } from 'fastify';

/** Where the API begins on the counter's site. */
export const BASE = '/api/decisions/v1';

/** The full version of this API, in every answer (NL API Design Rules, /core/version-header). */
export const API_VERSION = '1.0.0';

/**
 * Sets what every answer of the API carries: its version, and that every site may read it. There is nothing here that belongs to
 * anybody: no session, no cookie, no personal data.
 */
export function setApiHeaders(api: FastifyInstance): void {
  api.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'api-version': API_VERSION,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'API-Version, ETag, Retry-After',
      'x-frame-options': 'DENY',
    });
  });
  api.options('/*', async (_request, reply) =>
    reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
        'access-control-allow-headers': 'Content-Type, If-None-Match, Traceparent',
        'access-control-max-age': '86400',
      })
      .send(),
  );
}
