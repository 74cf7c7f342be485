import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/**
 * Structured logs without personal data: method, route pattern (never the URL as typed, which may hold a
 * search or an id), status, time, request id and trace. Addresses and headers of the caller are left out.
 */
export function requestLog(
  level: string,
  stream?: { write(line: string): void },
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    ...(stream ? { stream } : {}),
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: {
      req: (request: FastifyRequest) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'unknown',
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: (error: Error & { code?: string }) => ({
        type: error.name,
        code: error.code ?? 'unexpected',
        message: error.message,
        stack: error.stack ?? '',
      }),
    },
  };
}
