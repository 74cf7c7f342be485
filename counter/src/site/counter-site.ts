import { renderFragment } from '@eenloket/design';
import type { KeptForm } from '@eenloket/identity';
import { keepForm, keptFormOf, pageOf, seeOther, sendPage, sessionFailure } from '@eenloket/web';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CounterPorts } from '../counter-ports.js';
import { missingPage } from '../failure/missing-page.js';
import { sessionOverPage } from '../failure/session-over-page.js';
import type { Answer } from './answer.js';
import { frameFacts, framed } from './frame.js';
import type { OwnVisit, Visit } from './visit.js';
import { ownVisit, visitOf } from './visit-of.js';

type Handler<Of> = (visit: Of) => Promise<Answer> | Answer;

/** Registers pages under both languages; what is the visitor's own is behind the login. */
export interface CounterSite {
  /** A page for everyone. */
  open(place: string, handler: Handler<Visit>): void;
  /** A page for who is logged in; others log in first and come back. */
  own(place: string, handler: Handler<OwnVisit>): void;
  /** A form of who is logged in. */
  act(place: string, handler: Handler<OwnVisit>): void;
  /** A form for everyone. */
  openAct(place: string, handler: Handler<Visit>): void;
}

/** Turns answers into pages of this site. */
export const counterSite = (site: FastifyInstance, ports: CounterPorts): CounterSite => {
  const send = async (
    reply: FastifyReply,
    visit: Visit,
    answer: Answer,
    kept?: KeptForm,
  ): Promise<FastifyReply> => {
    if (answer.kind === 'go') {
      if (answer.setCookie !== undefined) reply.header('set-cookie', answer.setCookie);
      return seeOther(reply, answer.to);
    }
    if (answer.kind === 'file')
      return reply
        .type(answer.type)
        .header('content-disposition', `attachment; filename="${answer.name}"`)
        .send(answer.content);
    if (answer.kind === 'fragment')
      return reply.type('text/html; charset=utf-8').send(renderFragment(answer.body));
    const shown = answer.kind === 'missing' ? missingPage(visit, ports) : answer;
    return sendPage(reply, framed(visit, await frameFacts(visit, ports), shown, kept), shown.status);
  };
  const forAll = (handler: Handler<Visit>) => async (request: FastifyRequest, reply: FastifyReply) => {
    const visit = await visitOf(request, ports);
    const kept = visit.session && keptFormOf(request, reply, ports.login, visit.session);
    return send(reply, visit, await handler(visit), kept);
  };
  const forOwn = (handler: Handler<OwnVisit>) => async (request: FastifyRequest, reply: FastifyReply) => {
    const visit = await visitOf(request, ports);
    if (visit.session) {
      const kept = keptFormOf(request, reply, ports.login, visit.session);
      return send(reply, visit, await handler(ownVisit(visit, visit.session)), kept);
    }
    const logIn = `${visit.to('/inloggen')}?naar=${encodeURIComponent(pageOf(request))}`;
    if (sessionFailure(request) !== 'identity.sessionExpired') return seeOther(reply, logIn);
    if (request.method === 'GET') return send(reply, visit, sessionOverPage(visit, logIn));
    const isKept = await keepForm(request, reply, ports.login);
    return send(reply, visit, sessionOverPage(visit, logIn, isKept ? 'kept' : 'lost'));
  };
  const at = (place: string) => `/:language(nl|en)${place === '/' ? '' : place}`;
  return {
    open: (place, handler) => void site.get(at(place), forAll(handler)),
    own: (place, handler) => void site.get(at(place), forOwn(handler)),
    act: (place, handler) => void site.post(at(place), forOwn(handler)),
    openAct: (place, handler) => void site.post(at(place), forAll(handler)),
  };
};
