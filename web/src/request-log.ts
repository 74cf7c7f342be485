import { CodedError } from '@eenloket/kit';
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
      err: withoutData,
    },
  };
}

/**
 * An error for the log: our own coded errors name things by id; the message of any other may quote what a person typed
 * or what a row held, so only its type and where it happened are kept.
 */
function withoutData(error: Error & { code?: string }): {
  type: string;
  code: string;
  message: string;
  stack: string;
} {
  const ours = error instanceof CodedError;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    code: error.code ?? 'unexpected',
    message: ours ? error.message : 'left out: it may quote personal data',
    stack: frames.join('\n'),
  };
}
