import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const worthwhile_bytes = 1024;

/**
 * Compresses pages and JSON (Brotli, else gzip) so that a page fits a bad connection. Bodies that arrive
 * as bytes (assets) are sent as they are: they were compressed once at the start.
 * Secrets in compressed pages (CSRF tokens) are masked per answer, against length-guessing (BREACH).
 */
export function compressPages(site: FastifyInstance): void {
  site.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < worthwhile_bytes) return payload;
    const accepted = String(request.headers['accept-encoding'] ?? '');
    reply.header('vary', 'accept-encoding');
    if (/\bbr\b/.test(accepted)) {
      reply.header('content-encoding', 'br').removeHeader('content-length');
      return brotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    }
    if (/\bgzip\b/.test(accepted)) {
      reply.header('content-encoding', 'gzip').removeHeader('content-length');
      return deflate(payload);
    }
    return payload;
  });
}
