import {
  childTrace,
  formatTraceparent,
  newTrace,
  parseTraceparent,
  type Language,
  type Random,
} from '@eenloket/kit';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { languageOf } from './language.js';

/** What every handler knows about its request, besides what Fastify gives. */
export interface RequestContext {
  /** W3C trace context of this request: a step in the caller's trace, or a new one. */
  readonly traceparent: string;
  readonly language: Language;
}

declare module 'fastify' {
  interface FastifyRequest {
    context: RequestContext;
  }
}

/**
 * Gives each request its context, its id in the answer, and its trace in every line of its log: by the trace a line is joined
 * to the events, deliveries and processing lines that came of the request (W3C Trace Context).
 */
export function traceRequests(site: FastifyInstance, random: Random): void {
  // The logger is made before the first hook and says "incoming request" at once, so the context is made with it.
  const contexts = new WeakMap<IncomingMessage, RequestContext>();
  site.setChildLoggerFactory((logger, bindings, options, raw) => {
    const { trace, language } = contextOf(raw, random);
    contexts.set(raw, { traceparent: formatTraceparent(trace), language });
    return logger.child({ ...bindings, traceId: trace.traceId }, options);
  });
  site.decorateRequest('context');
  site.addHook('onRequest', async (request, reply) => {
    request.context = contexts.get(request.raw)!;
    reply.header('x-request-id', request.id);
  });
}

/** The caller's trace with a step of ours, or a new one; the language by path and header. */
function contextOf({ headers, url = '/' }: IncomingMessage, random: Random) {
  const caller = parseTraceparent(String(headers.traceparent ?? ''));
  return {
    trace: caller ? childTrace(caller, random) : newTrace(random),
    language: languageOf(url, headers['accept-language']),
  };
}
