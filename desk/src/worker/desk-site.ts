import { CodedError } from '@eenloket/kit';
import {
  formOf,
  isWorker,
  keepForm,
  keptFormOf,
  pageOf,
  seeOther,
  sendPage,
  sessionFailure,
  sessionOf,
  type Form,
} from '@eenloket/web';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import type { DeskPorts } from '../ports.js';
import type { Visit } from './visit.js';

/** What was asked for, read as text. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Form;
}

/** What a worker gets: a page (422 with errors, 403 when refused), a fragment of one, another address, or nothing there. */
export type Answer =
  | { readonly page: ReactElement; readonly status?: 200 | 403 | 422; readonly refreshSeconds?: number }
  | { readonly fragment: string }
  | { readonly goTo: string }
  | 'nothingThere';

/** Handles one request of a worker who is logged in. */
export type Handle = (visit: Visit, asked: Asked) => Promise<Answer> | Answer;

/** A site whose every page needs a worker's session. */
export interface DeskSite {
  /** Answers GET on a path after the language, e.g. `/zaak/:caseId`. */
  page(path: string, handle: Handle): void;
  /** Answers POST on it. */
  act(path: string, handle: Handle): void;
}

/**
 * Wraps a site: without a session a page sends to the login and back, a form to the page it stands on, with what was typed (`desk.formLost`, 403, when that is too long to keep); a session of somebody who is no worker is refused
 * (`desk.workersOnly`, 403). What a handler does not find is answered like an address that does not exist.
 */
export function deskSite(site: FastifyInstance, ports: DeskPorts): DeskSite {
  const route = (method: 'GET' | 'POST', path: string, handle: Handle) =>
    site.route({
      method,
      url: `/:language(nl|en)${path}`,
      handler: async (request, reply) => {
        const visit = await visitOf(request, reply, ports);
        if (!visit) {
          const lost = request.method === 'POST' && !(await keepForm(request, reply, ports.login));
          if (lost && sessionFailure(request) === 'identity.sessionExpired') throw formLost();
          return seeOther(reply, loginPath(request));
        }
        return send(await handle(visit, askedOf(request)), reply);
      },
    });
  return {
    page: (path, handle) => route('GET', path, handle),
    act: (path, handle) => route('POST', path, handle),
  };
}

async function visitOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { login, clock }: DeskPorts,
): Promise<Visit | undefined> {
  const session = await sessionOf(request, login);
  if (!session) return undefined;
  if (!isWorker(session)) throw workersOnly();
  const { language, traceparent } = request.context;
  const kept = keptFormOf(request, reply, login, session);
  return {
    ...(kept ? { kept } : {}),
    worker: session.access,
    language,
    csrfToken: session.csrfToken,
    today: clock.today(),
    traceparent,
    path: request.url.slice(`/${language}`.length),
  };
}

const loginPath = (request: FastifyRequest): string =>
  `/${request.context.language}/inloggen?naar=${encodeURIComponent(pageOf(request))}`;

const askedOf = (request: FastifyRequest): Asked => ({
  params: request.params as Record<string, string>,
  query: request.query as Record<string, string>,
  form: formOf(request),
});

function send(answer: Answer, reply: FastifyReply): FastifyReply {
  if (answer === 'nothingThere') {
    reply.callNotFound();
    return reply;
  }
  if ('goTo' in answer) return seeOther(reply, answer.goTo);
  if ('fragment' in answer) return reply.type('text/html; charset=utf-8').send(answer.fragment);
  if (answer.refreshSeconds !== undefined) reply.header('refresh', String(answer.refreshSeconds));
  return sendPage(reply, answer.page, answer.status ?? 200);
}

const formLost = () =>
  Object.assign(
    new CodedError(
      'desk.formLost',
      'The session is over and the form was too long to keep. Copy the text from the page before, log in and send it again.',
    ),
    { statusCode: 403 },
  );

const workersOnly = () =>
  Object.assign(
    new CodedError(
      'desk.workersOnly',
      'The desk is for workers. Residents arrange their affairs at the counter.',
    ),
    { statusCode: 403 },
  );
