import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problem } from './problem.js';

/** What a person or a program is told when a request cannot be answered. */
export interface Failure {
  readonly status: number;
  /** Stable code, e.g. `not-found`, `stale-form`, `identity.loginOver`, `unexpected`. */
  readonly code: string;
  /** In English, for programs; pages say it in their own words, by the code. */
  readonly detail: string;
  /** To quote to a person, who can find it in the log. */
  readonly requestId: string;
}

/** Renders the site's page for a failure: what happened, what you can do, and a person. */
export type ErrorPage = (failure: Failure, request: FastifyRequest) => Promise<string> | string;

const lost = 'There is nothing at this address. Check it, or begin at the first page.';
const broken =
  'Something broke on our side. Nothing was half-written; try again, and quote the request id if it stays.';

/** Answers every failure: a page for people, problem details (RFC 9457) for programs. Causes go to the log, not to the caller. */
export function sayWhatWentWrong(site: FastifyInstance, errorPage: ErrorPage): void {
  site.setNotFoundHandler((request, reply) =>
    answer(
      { status: 404, code: 'not-found', detail: lost, requestId: request.id },
      request,
      reply,
      errorPage,
    ),
  );
  site.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    else request.log.info({ code: error.code }, 'request refused');
    const failure =
      status >= 500 && !error.statusCode
        ? { status: 500, code: 'unexpected', detail: broken, requestId: request.id }
        : { status, code: error.code ?? 'refused', detail: error.message, requestId: request.id };
    return answer(failure, request, reply, errorPage);
  });
}

async function answer(
  failure: Failure,
  request: FastifyRequest,
  reply: FastifyReply,
  errorPage: ErrorPage,
): Promise<FastifyReply> {
  const { status, code, detail, requestId } = failure;
  if (wantsPage(request))
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(await errorPage(failure, request));
  return reply
    .code(status)
    .type('application/problem+json')
    .send(problem(status, code, code.replaceAll('-', ' '), detail, requestId));
}

const wantsPage = (request: FastifyRequest): boolean =>
  String(request.headers.accept ?? '').includes('text/html') && !request.url.startsWith('/api/');
