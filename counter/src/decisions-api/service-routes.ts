import type { Decider, OpenRules } from '@eenloket/catalogue';
import { engineVersion } from '@eenloket/rules';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CounterPorts } from '../counter-ports.js';
import { API_VERSION } from './api-headers.js';
import { deciderFor } from './decision-routes.js';
import { openapiOf } from './openapi.js';
import { serviceLine } from './service-description.js';
import { toldOf, type Told } from './told.js';

const isKnown = ({ headers }: FastifyRequest, tag: string): boolean =>
  (headers['if-none-match'] ?? '')
    .split(',')
    .some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));

// `no-cache` lets a cache keep it and ask each time whether it still holds.
function send(request: FastifyRequest, reply: FastifyReply, { text, tag }: Told): FastifyReply {
  reply.header('etag', tag).header('cache-control', 'no-cache');
  return isKnown(request, tag)
    ? reply.code(304).send()
    : reply.type('application/json; charset=utf-8').send(text);
}

/**
 * `GET /` lists the services, `GET /{authority}/{service}` describes one, `GET /openapi.json` describes the API. Each carries an
 * entity tag that changes with the rules, so that a caller asks with `If-None-Match` and hears 304.
 */
export function serviceRoutes(
  api: FastifyInstance,
  rules: OpenRules,
  { catalogue, publicUrl }: Pick<CounterPorts, 'catalogue' | 'publicUrl'>,
  tell: (decider: Decider) => Told,
): void {
  const kept = new Map<string, Told>();
  const once = (name: string, make: () => Told): Told => {
    const told = kept.get(name) ?? make();
    kept.set(name, told);
    return told;
  };
  const list = () => toldOf(engineVersion.replace(/.*\//, ''), { services: rules.packs().map(serviceLine) });
  const document = () => toldOf(API_VERSION, openapiOf(catalogue, publicUrl, rules));
  api.get('/', async (request, reply) => send(request, reply, once('', list)));
  api.get('/openapi.json', async (request, reply) => send(request, reply, once('openapi.json', document)));
  api.get('/:authority/:service', async (request, reply) => {
    return send(request, reply, tell(deciderFor(rules, request)));
  });
}
