import { seeOther } from '@eenloket/web';
import type { FastifyInstance } from 'fastify';
import { actingRoutes } from './acting-for/acting-routes.js';
import { bornRoutes } from './born/born-routes.js';
import { checkRoutes } from './check/check-routes.js';
import type { CounterPorts } from './counter-ports.js';
import { dataRoutes } from './data/data-routes.js';
import { decisionsApi } from './decisions-api/decisions-api.js';
import { demoClockRoutes } from './demo-clock/demo-clock-routes.js';
import { dossierRoutes } from './dossier/dossier-routes.js';
import { elsewhereRoutes } from './elsewhere/elsewhere-routes.js';
import { helpRoutes } from './help/help-routes.js';
import { homeRoutes } from './home/home-routes.js';
import { journeyRoutes } from './journey/journey-routes.js';
import { lossRoutes } from './journey/loss-routes.js';
import { partRoutes } from './journey/part-routes.js';
import { lifeEventRoutes } from './life-event/life-event-routes.js';
import { messageRoutes } from './messages/message-routes.js';
import { outcomeRoutes } from './outcome/outcome-routes.js';
import { overviewRoutes } from './overview/overview-routes.js';
import { partnerRoutes } from './partner/partner-routes.js';
import { preferenceRoutes } from './preferences/preference-routes.js';
import { questionRoutes } from './question/question-routes.js';
import { rulesRoutes } from './rules/rules-routes.js';
import { searchRoutes } from './search/search-routes.js';
import { counterSite } from './site/counter-site.js';

const all = [
  homeRoutes,
  searchRoutes,
  lifeEventRoutes,
  rulesRoutes,
  journeyRoutes,
  bornRoutes,
  lossRoutes,
  partRoutes,
  elsewhereRoutes,
  questionRoutes,
  checkRoutes,
  partnerRoutes,
  outcomeRoutes,
  messageRoutes,
  dossierRoutes,
  dataRoutes,
  overviewRoutes,
  preferenceRoutes,
  actingRoutes,
  helpRoutes,
  demoClockRoutes,
];

/**
 * Adds all pages of the resident's site to a site made by `createSite`, in Dutch under `/nl` and in English under `/en`, and the open
 * rules as API.
 * @param ports everything the pages need of the rest of Eenloket
 */
export const counterRoutes =
  (ports: CounterPorts) =>
  async (site: FastifyInstance): Promise<void> => {
    site.get('/', async (request, reply) => seeOther(reply, `/${request.context.language}`));
    const pages = counterSite(site, ports);
    for (const routes of all) routes(pages, ports);
    await decisionsApi(site, ports);
  };
