import {
  childTrace,
  formatTraceparent,
  newTrace,
  parseTraceparent,
  type Language,
  type Random,
} from '@eenloket/kit';
import type { FastifyRequest } from 'fastify';
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

/** Reads trace and language of a request. */
export function contextOf(request: FastifyRequest, random: Random): RequestContext {
  const caller = parseTraceparent(String(request.headers.traceparent ?? ''));
  const trace = caller ? childTrace(caller, random) : newTrace(random);
  return {
    traceparent: formatTraceparent(trace),
    language: languageOf(request.url, request.headers['accept-language']),
  };
}
