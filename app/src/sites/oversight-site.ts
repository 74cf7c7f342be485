import { oversightErrorPage, oversightRoutes } from '@eenloket/oversight';
import { openDuckDb, Simulations } from '@eenloket/simulation';
import { createSite } from '@eenloket/web';
import type { FastifyInstance } from 'fastify';
import type { Foundation } from '../system/foundation.js';
import { logsOf } from '../system/logs-of.js';
import { programVersion } from '../system/program-version.js';
import type { CommonParts } from './common-parts.js';

/** What a simulation for anybody may use: nobody waits longer, and the rest of the machine is for the counter. */
const forVisitors = { threads: 2, memory: '2GB', seconds: 60 };

/** The public's site on what runs here; it does not listen yet. */
export async function oversightSite(common: CommonParts, foundation: Foundation): Promise<FastifyInstance> {
  const { configuration, catalogue, databaseOf, clock, systemClock } = foundation;
  const ports = {
    catalogue,
    databaseOf,
    clock,
    program: { version: programVersion, startedAt: systemClock.now() },
    logs: logsOf(foundation),
    simulations: new Simulations(catalogue, () => openDuckDb(forVisitors)),
    sites: { counter: configuration.publicUrls.counter, desk: configuration.publicUrls.desk },
  };
  const site = createSite({ ...common('oversight'), errorPage: oversightErrorPage(ports) });
  await site.register(oversightRoutes(ports));
  return site;
}
