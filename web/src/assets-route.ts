import type { Asset } from '@eenloket/design';
import type { FastifyInstance } from 'fastify';

const a_year_seconds = 31_536_000;

/** Serves the files that every page needs; their path holds a hash, so a browser keeps them for ever. */
export function serveAssets(site: FastifyInstance, assets: readonly Asset[]): void {
  for (const asset of assets) {
    site.get(asset.path, { logLevel: 'warn' }, async (request, reply) => {
      const accepted = String(request.headers['accept-encoding'] ?? '');
      const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
      reply
        .header('content-type', asset.contentType)
        .header('cache-control', `public, max-age=${a_year_seconds}, immutable`)
        .header('vary', 'accept-encoding');
      if (!encoding) return reply.send(asset.body);
      return reply.header('content-encoding', encoding).send(encoding === 'br' ? asset.brotli : asset.gzip);
    });
  }
}
