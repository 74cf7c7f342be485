import { subjectOf } from '@eenloket/identity';
import { formOf, isResident, sessionOf, type ResidentSession } from '@eenloket/web';
import type { FastifyRequest } from 'fastify';
import type { CounterPorts } from '../counter-ports.js';
import type { OwnVisit, Visit } from './visit.js';

const texts = (values: unknown): { readonly [name: string]: string | undefined } =>
  Object.fromEntries(
    Object.entries((values ?? {}) as object).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : undefined,
    ]),
  );

/** A request without looking who is logged in: language, address and form. */
export const plainVisit = (request: FastifyRequest): Visit => {
  const { language, traceparent } = request.context;
  const [address = ''] = request.url.split('?', 1);
  return {
    language,
    traceparent,
    place: address.replace(/^\/(nl|en)(?=\/|$)/, '') || '/',
    params: texts(request.params),
    query: texts(request.query),
    form: formOf(request),
    cookies: request.headers.cookie,
    to: (place) => `/${language}${place === '/' ? '' : place}`,
  };
};

/** Reads a request and who is logged in. A worker's session is no session here. */
export const visitOf = async (
  request: FastifyRequest,
  { login }: Pick<CounterPorts, 'login'>,
): Promise<Visit> => {
  const session = await sessionOf(request, login);
  return { ...plainVisit(request), ...(isResident(session) ? { session } : {}) };
};

/** The visit of somebody who is logged in: for whom they act, and what every port needs of them. */
export const ownVisit = (visit: Visit, session: ResidentSession): OwnVisit => {
  const { language, traceparent } = visit;
  const { access, csrfToken } = session;
  return {
    ...visit,
    session,
    csrf: csrfToken,
    visitor: {
      personId: access.personId,
      subjectId: subjectOf(access),
      language,
      traceparent,
      ...(access.actingFor ? { mandate: access.actingFor } : {}),
    },
  };
};
