import { Readable } from 'node:stream';
import type { Decider, DecideOptions, OpenRules } from '@eenloket/catalogue';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decideBatch, type Pace } from './decide-batch.js';
import { cannotBeDecided, Refusal, requestError } from './refusal.js';
import { isNested, readAsked, tooMany, type AskedBatch } from './read-asked.js';
import type { Told } from './told.js';
import type { Turns } from './turns.js';

/** What deciding needs besides the request. */
export interface DecisionParts {
  readonly rules: OpenRules;
  readonly turns: Turns;
  readonly pace: Pace;
  /** What `GET` tells of a service: a decision carries its tag. */
  readonly tell: (decider: Decider) => Told;
}

/** The decider of the service that a request names. @throws Refusal 404 */
export function deciderFor(rules: OpenRules, { params }: FastifyRequest): Decider {
  const { authority, service } = params as { readonly authority: string; readonly service: string };
  const found = rules.find(`${authority}/${service}`);
  if (found.ok) return found.value;
  throw new Refusal(404, found.error.code, found.error.message);
}

/** `explain` of the query; undefined when it is not there. @throws Refusal 400 for a value that is neither true nor false */
function explainOf({ query }: FastifyRequest): boolean | undefined {
  const { explain } = query as { readonly explain?: unknown };
  if (explain === undefined) return undefined;
  if (explain === 'true' || explain === 'false') return explain === 'true';
  const error = requestError({
    in: 'query',
    location: { name: 'explain' },
    code: 'wrongValue',
    field: 'explain',
    reason: '"explain" is neither true nor false.',
    fix: 'Write explain=true or explain=false, or leave it out.',
  });
  throw new Refusal(400, 'invalid-request', error.detail, [error]);
}

/** `POST /{authority}/{service}`: decides one request, or a batch, with the rules of the service, named by the entity tag. Keeps nothing. */
export function decisionRoutes(api: FastifyInstance, { rules, turns, pace, tell }: DecisionParts): void {
  const one = async (decider: Decider, request: unknown, options: DecideOptions) => {
    const decided = await turns.take(() => decider.decide(request, options));
    if (decided.ok) return decided.value;
    throw cannotBeDecided(decided.error, '', isNested(request));
  };
  const many = (decider: Decider, batch: AskedBatch, explained: boolean, reply: FastifyReply) => {
    const refused = tooMany(batch, explained);
    if (refused) throw refused;
    const { on } = batch;
    const options = { brief: !explained, ...(on === undefined ? {} : { on }) };
    const parts = { turns, pace, requestId: reply.request.id };
    reply.type('application/json').header('etag', tell(decider).tag);
    return reply.send(Readable.from(decideBatch(decider, batch, options, parts)));
  };
  api.post('/:authority/:service', { config: { openToAll: true } }, async (request, reply) => {
    const decider = deciderFor(rules, request);
    const explain = explainOf(request);
    const asked = readAsked(request.body);
    if (!asked.ok) throw asked.error;
    if (asked.value.kind === 'batch') return many(decider, asked.value, explain ?? false, reply);
    const decision = await one(decider, asked.value.request, { brief: explain === false });
    reply.header('etag', tell(decider).tag);
    return decision;
  });
}
