import type { FastifyInstance } from 'fastify';

/**
 * `/healthz` says that the process answers; `/readyz` that it can do its work (the database answers),
 * 503 otherwise, so that a load balancer sends residents elsewhere.
 */
export function healthRoutes(site: FastifyInstance, isReady: () => Promise<boolean>): void {
  site.get('/healthz', { logLevel: 'warn' }, async () => ({ status: 'ok' }));
  site.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database does not answer' });
  });
}
