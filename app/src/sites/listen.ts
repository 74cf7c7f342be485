import type { FastifyInstance } from 'fastify';
import type { Configuration } from '../configuration.js';
import { portInUse } from '../port-check.js';

/**
 * Lets a site listen on its port.
 * Error: `port-in-use` when another program took the port since it was looked at.
 */
export async function listen(
  site: FastifyInstance,
  { host, ports }: Configuration,
  name: 'counter' | 'desk' | 'oversight',
): Promise<void> {
  try {
    await site.listen({ port: ports[name], host });
  } catch (error) {
    throw (error as { code?: string }).code === 'EADDRINUSE' ? portInUse(name, ports) : error;
  }
}
