import { forWorkers } from '@eenloket/catalogue';
import type { FastifyInstance } from 'fastify';
import { auditRoutes } from './audit/audit-routes.js';
import { caseRoutes } from './case/case-routes.js';
import { helpRoutes } from './help/help-routes.js';
import { deviationRoutes } from './lead/deviations-routes.js';
import { letterRoutes } from './letter/letter-routes.js';
import { demoClockRoutes } from './page/demo-clock-routes.js';
import { paletteRoutes } from './palette/palette-routes.js';
import type { DeskPorts } from './ports.js';
import { queueRoutes } from './queue/queue-routes.js';
import { repairRoutes } from './repair/repair-routes.js';
import { deskSite } from './worker/desk-site.js';

/**
 * The routes of the worker's site. Every one needs a worker's session; what a worker may see and do there is asked of the policies.
 * The vocabulary speaks there about the resident, not to her.
 * @returns a function that adds them to a site of `web`
 */
export function deskRoutes(given: DeskPorts): (site: FastifyInstance) => void {
  const ports = { ...given, catalogue: forWorkers(given.catalogue) };
  return (fastify) => {
    fastify.get('/', async (request, reply) => reply.redirect(`/${request.context.language}`, 303));
    const site = deskSite(fastify, ports);
    queueRoutes(site, ports);
    caseRoutes(site, ports);
    letterRoutes(site, ports);
    helpRoutes(site, ports);
    deviationRoutes(site, ports);
    auditRoutes(site, ports);
    repairRoutes(site, ports);
    paletteRoutes(site, ports);
    demoClockRoutes(site, ports);
  };
}
