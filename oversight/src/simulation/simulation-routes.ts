import type { Pack } from '@eenloket/catalogue';
import { CodedError, type Language } from '@eenloket/kit';
import { resultCsv, SEED, type SimulationResult } from '@eenloket/simulation';
import { sendPage } from '@eenloket/web';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { createElement } from 'react';
import type { OversightPorts } from '../ports.js';
import { changeable, readAsked, SAMPLE, sizes, type Asked } from './asked.js';
import type { Refused } from './refused.js';
import { SimulationPage } from './simulation-page.js';
import { SimulationsPage } from './simulations-page.js';

interface Route {
  readonly Params: { readonly authority: string; readonly service: string };
  readonly Querystring: { readonly [name: string]: unknown };
}

/** By code; the same request may succeed later. */
const refusals: { readonly [code: string]: Refused } = {
  'simulation.busy': 'busy',
  'simulation.noDuckDb': 'absent',
};

/** Seconds after which a busy program may be asked again. */
const AGAIN_s = 30;

/**
 * `/simulatie`: the services that can be simulated; `/simulatie/:authority/:service`: change its numbers and see what it would do;
 * `/csv` behind it: the same as a table for a spreadsheet. Nobody in it exists, so everyone may look.
 */
export function simulationRoutes(site: FastifyInstance, ports: OversightPorts): void {
  const { simulations, clock } = ports;
  const packs = (): readonly Pack[] =>
    simulations.packs(clock.today()).flatMap(({ pack, obstacle }) => (obstacle === undefined ? [pack] : []));
  const found = ({ authority, service }: Route['Params']): Pack | undefined =>
    packs().find(({ id }) => id === `${authority}/${service}`);
  const run = async (
    pack: Pack,
    { parameters, size, together }: Asked,
  ): Promise<SimulationResult | Refused> => {
    const others = together ? packs().filter((each) => each !== pack) : [];
    const residents = sizes[size] ?? SAMPLE;
    const asked = { pack, change: { parameters }, others, on: clock.today(), residents, seed: SEED };
    try {
      return await simulations.of(asked);
    } catch (error) {
      const refused = error instanceof CodedError ? refusals[error.code] : undefined;
      if (refused === undefined) throw error;
      return refused;
    }
  };
  const readFrom = (pack: Pack, query: Route['Querystring'], language: Language): Asked =>
    readAsked(query, changeable(pack, clock.today()), language);

  site.get('/:language(nl|en)/simulatie', async (request, reply) => {
    const { language } = request.context;
    return sendPage(reply, createElement(SimulationsPage, { language, ports }));
  });
  site.get<Route>('/:language(nl|en)/simulatie/:authority/:service', async (request, reply) => {
    const pack = found(request.params);
    if (!pack) return reply.callNotFound();
    const { language } = request.context;
    const asked = readFrom(pack, request.query, language);
    const result = asked.asked && asked.wrong.length === 0 ? await run(pack, asked) : undefined;
    const search = new URL(request.url, 'http://site').search;
    const page = createElement(SimulationPage, { language, ports, pack, asked, result, search });
    return sendPage(later(reply, result), page, statusOf(asked, result));
  });
  site.get<Route>('/:language(nl|en)/simulatie/:authority/:service/csv', async (request, reply) => {
    const pack = found(request.params);
    const asked = pack && readFrom(pack, request.query, request.context.language);
    if (!pack || !asked || asked.wrong.length > 0) return reply.callNotFound();
    const result = await run(pack, asked);
    if (typeof result === 'string') return later(reply, result).code(503).send();
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="simulation-${pack.id.replace('/', '-')}.csv"`)
      .send(resultCsv(result));
  });
}

const later = (reply: FastifyReply, result: SimulationResult | Refused | undefined): FastifyReply =>
  result === 'busy' ? reply.header('retry-after', AGAIN_s) : reply;

function statusOf({ wrong }: Asked, result: SimulationResult | Refused | undefined): 200 | 422 | 503 {
  if (wrong.length > 0) return 422;
  return typeof result === 'string' ? 503 : 200;
}
