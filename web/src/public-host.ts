import type { FastifyInstance } from 'fastify';

/**
 * Sends a page that was asked for under another host name to the public one. Someone who types `localhost`
 * would otherwise lose the login on the way back, because the provider returns to the public name.
 */
export function keepToPublicHost(site: FastifyInstance, publicUrl: string): void {
  const { host } = new URL(publicUrl);
  site.addHook('onRequest', async (request, reply) => {
    const wantsPage = request.method === 'GET' && String(request.headers.accept ?? '').includes('text/html');
    if (wantsPage && request.headers.host !== host) return reply.redirect(publicUrl + request.url, 307);
  });
}
