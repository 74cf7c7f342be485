import { OpenRules } from '@eenloket/catalogue';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { CounterPorts } from '../counter-ports.js';
import { BASE, setApiHeaders } from './api-headers.js';
import { decisionRoutes } from './decision-routes.js';
import type { Pace } from './decide-batch.js';
import { Doorkeeper } from './doorkeeper.js';
import { Refusal } from './refusal.js';
import { serviceRoutes } from './service-routes.js';
import { tellServices } from './told.js';
import { Turns } from './turns.js';

/** What bounds the work of the API. */
export interface ApiLimits {
  /** Bytes of a body: 10,000 requests of some 800 bytes. */
  readonly bodyBytes: number;
  /** Requests that are answered at once. */
  readonly most: number;
  /** Milliseconds until a request is cut off, however slowly it is sent or read. */
  readonly longestMs: number;
  readonly pace: Pace;
}

const LIMITS: ApiLimits = {
  bodyBytes: 8 * 1024 * 1024,
  most: 16,
  longestMs: 120_000,
  pace: { pieceMs: 8, budgetMs: 90_000, now: () => performance.now() },
};

const MISSING = 'There is nothing at this address. The list of services is at the first address of this API.';
const BROKEN =
  'Something broke on our side. Nothing was kept; try again, and quote the instance if it stays.';

/** What went wrong, as a refusal: our own, one of the shell (too large, no JSON), or a fault of ours, of which the caller hears nothing. */
function refusalOf(error: FastifyError | Refusal, { bodyBytes }: ApiLimits): Refusal {
  if (error instanceof Refusal) return error;
  if (error.statusCode === 413)
    return new Refusal(
      413,
      'body-too-large',
      `The body has more than ${bodyBytes} bytes. Send smaller batches.`,
    );
  if (error.statusCode === 415)
    return new Refusal(415, 'not-json', 'The body is not JSON. Send it with Content-Type: application/json.');
  if (error.statusCode === 400)
    return new Refusal(400, 'not-json', 'The body is not JSON. Send {"on": "2026-03-16", "facts": {…}}.');
  return new Refusal(500, 'unexpected', BROKEN);
}

function refuse(api: FastifyInstance, limits: ApiLimits): void {
  api.setErrorHandler(async (error: FastifyError | Refusal, request, reply) => {
    const refusal = refusalOf(error, limits);
    if (refusal.code === 'unexpected') request.log.error({ err: error }, 'request failed');
    else request.log.info({ code: refusal.code }, 'request refused');
    return reply.code(refusal.status).type('application/problem+json').send(refusal.body(request.id));
  });
  api.setNotFoundHandler(async () => {
    throw new Refusal(404, 'not-found', MISSING);
  });
  // NL API Design Rules, /core/no-trailing-slash: such an address is no other name of a resource.
  api.addHook('onRequest', async ({ url }) => {
    if (url.split('?', 1)[0]?.endsWith('/')) throw new Refusal(404, 'not-found', MISSING);
  });
}

function readJsonOnly(api: FastifyInstance, { bodyBytes }: ApiLimits): void {
  api.removeAllContentTypeParsers();
  const options = { parseAs: 'string', bodyLimit: bodyBytes } as const;
  api.addContentTypeParser('application/json', options, api.getDefaultJsonParser('error', 'error'));
}

/**
 * The open rules over HTTP, under {@link BASE}: for anyone, without login. Nothing that is sent is stored or logged, and nothing here
 * is about a person that anybody knows, so there is no processing line either.
 */
export async function decisionsApi(
  site: FastifyInstance,
  ports: Pick<CounterPorts, 'catalogue' | 'publicUrl'>,
  limits = LIMITS,
): Promise<void> {
  await site.register(
    async (api) => {
      const rules = new OpenRules(ports.catalogue);
      const door = new Doorkeeper(limits);
      setApiHeaders(api);
      refuse(api, limits);
      readJsonOnly(api, limits);
      api.addHook('onRequest', async (request, reply) => door.admit(request, reply));
      const tell = tellServices();
      serviceRoutes(api, rules, ports, tell);
      decisionRoutes(api, { rules, turns: new Turns(), pace: limits.pace, tell });
    },
    { prefix: BASE },
  );
}
