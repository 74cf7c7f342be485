import type { FastifyInstance } from 'fastify';

/**
 * Takes no new requests, lets those in flight finish, and ends connections that are only kept open.
 * @param patienceMs after this many milliseconds what is still in flight is cut off, so that stopping takes seconds
 */
export async function closeSite(site: FastifyInstance, patienceMs = 5_000): Promise<void> {
  const timer = setTimeout(() => site.server.closeAllConnections(), patienceMs);
  await site.close().finally(() => clearTimeout(timer));
}
