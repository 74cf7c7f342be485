import { counterErrorPage, counterRoutes, type CounterPorts } from '@eenloket/counter';
import { createSite } from '@eenloket/web';
import type { FastifyInstance } from 'fastify';
import type { CommonParts } from './common-parts.js';

/** The resident's site on its ports; it does not listen yet. */
export async function counterSite(common: CommonParts, ports: CounterPorts): Promise<FastifyInstance> {
  const site = createSite({ ...common('counter'), login: ports.login, errorPage: counterErrorPage(ports) });
  await site.register(counterRoutes(ports));
  return site;
}
