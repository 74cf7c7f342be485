import type { Language } from '@eenloket/kit';

/** What every handler knows about its request, besides what Fastify gives. */
export interface RequestContext {
  /** W3C trace context of this request: a child of the caller's, or a new one. */
  readonly traceparent: string;
  /** From the first segment of the path, else from Accept-Language, else Dutch. */
  readonly language: Language;
}

declare module 'fastify' {
  interface FastifyRequest {
    context: RequestContext;
  }
}
