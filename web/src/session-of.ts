import type { ResidentAccess, Session, SessionErrorCode, SiteLogin, WorkerAccess } from '@eenloket/identity';
import type { FastifyRequest } from 'fastify';
import { maskToken } from './masked-token.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The session of this request, or why there is none; read once, kept for the request. */
    sessionResult?: Awaited<ReturnType<SiteLogin['sessionOf']>>;
  }
}

/** Reads the session of a request from its cookie, once a request; its CSRF token is masked, ready for a form. */
export async function sessionOf(request: FastifyRequest, login: SiteLogin): Promise<Session | undefined> {
  request.sessionResult ??= await login.sessionOf(request.headers.cookie);
  if (!request.sessionResult.ok) return undefined;
  const session = request.sessionResult.value;
  return { ...session, csrfToken: maskToken(session.csrfToken) };
}

/** Why a request has no session, once {@link sessionOf} has looked. */
export function sessionFailure(request: FastifyRequest): SessionErrorCode | undefined {
  return request.sessionResult && !request.sessionResult.ok ? request.sessionResult.error.code : undefined;
}

/** A session of a resident. */
export type ResidentSession = Session & { readonly access: ResidentAccess };

/** A session of a worker. */
export type WorkerSession = Session & { readonly access: WorkerAccess };

/** Whether a session is a resident's. */
export const isResident = (session: Session | undefined): session is ResidentSession =>
  session?.access.kind === 'resident';

/** Whether a session is a worker's. */
export const isWorker = (session: Session | undefined): session is WorkerSession =>
  session?.access.kind === 'worker';
