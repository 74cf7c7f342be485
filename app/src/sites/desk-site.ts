import { deskErrorPage, deskRoutes, type DeskPorts } from '@eenloket/desk';
import { createSite } from '@eenloket/web';
import type { FastifyInstance } from 'fastify';
import type { CommonParts } from './common-parts.js';

/** The worker's site on its ports; it does not listen yet. */
export async function deskSite(common: CommonParts, ports: DeskPorts): Promise<FastifyInstance> {
  const site = createSite({ ...common('desk'), login: ports.login, errorPage: deskErrorPage });
  await site.register(deskRoutes(ports));
  return site;
}
