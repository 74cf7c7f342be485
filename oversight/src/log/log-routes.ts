import type { FastifyInstance } from 'fastify';
import type { OversightPorts } from '../ports.js';
import { publishedIn } from './published-in.js';

const a_year_seconds = 31_536_000;

/**
 * `GET /log/<organisation>/checkpoint` and `GET /log/<organisation>/tile/...` (c2sp.org/tlog-tiles), for whoever
 * verifies from outside. A tile never changes, so it may be kept; the checkpoint may not.
 */
export function logRoutes(site: FastifyInstance, ports: Pick<OversightPorts, 'databaseOf' | 'logs'>): void {
  const organisations = new Set(ports.logs.map(({ organisation }) => organisation));
  site.get<{ Params: { organisation: string; '*': string } }>(
    '/log/:organisation/*',
    async (request, reply) => {
      const { organisation, '*': path } = request.params;
      if (!organisations.has(organisation)) return reply.callNotFound();
      const reader = { databaseOf: ports.databaseOf, traceparent: request.context.traceparent };
      const bytes = await publishedIn(reader, organisation, path);
      if (bytes === undefined) return reply.callNotFound();
      const isTile = path !== 'checkpoint';
      return reply
        .type(isTile ? 'application/octet-stream' : 'text/plain; charset=utf-8')
        .header('cache-control', isTile ? `public, max-age=${a_year_seconds}, immutable` : 'no-cache')
        .send(Buffer.from(bytes));
    },
  );
}
