import { renderGallery } from '@eenloket/design';
import { sendPage } from '@eenloket/web';
import { createElement } from 'react';
import type { FastifyInstance } from 'fastify';
import { HomePage } from './home/home-page.js';
import { logHeads } from './log/log-head.js';
import { logRoutes } from './log/log-routes.js';
import { PackPage } from './pack/pack-page.js';
import type { OversightPorts } from './ports.js';
import { simulationRoutes } from './simulation/simulation-routes.js';

/**
 * Adds the routes of the public's site: `/nl`, `/nl/pakket/<authority>/<service>`, `/nl/simulatie`, the gallery and the logs. Without login; nothing
 * here reads personal data.
 * @returns a function that adds them to a site
 */
export function oversightRoutes(ports: OversightPorts): (site: FastifyInstance) => void {
  return (site) => {
    site.get('/', async (request, reply) => reply.redirect(`/${request.context.language}`, 303));
    site.get('/:language(nl|en)', async (request, reply) => {
      const heads = await logHeads(ports, request.context.traceparent);
      return sendPage(reply, createElement(HomePage, { language: request.context.language, ports, heads }));
    });
    site.get<{ Params: { authority: string; service: string } }>(
      '/:language(nl|en)/pakket/:authority/:service',
      async (request, reply) => {
        const { authority, service } = request.params;
        const pack = ports.catalogue.packs.get(`${authority}/${service}`);
        if (!pack) return reply.callNotFound();
        const { language } = request.context;
        return sendPage(reply, createElement(PackPage, { language, ports, pack }));
      },
    );
    site.get('/design', async (request, reply) => reply.redirect(`/${request.context.language}/design`, 303));
    site.get('/:language(nl|en)/design', async (request, reply) =>
      reply.type('text/html; charset=utf-8').send(renderGallery(request.context.language)),
    );
    simulationRoutes(site, ports);
    logRoutes(site, ports);
  };
}
