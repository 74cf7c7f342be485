import type { KeptForm, Session, SiteLogin } from '@eenloket/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { csrfField, tokenOf } from './form-token.js';
import { formOf } from './form.js';

/**
 * The address to come back to after logging in: the page that was asked for; of a form, its own address when that is a page
 * too, else the nearest page above it.
 */
export function pageOf(request: FastifyRequest): string {
  if (request.method === 'GET') return request.url;
  const [path = '/'] = request.url.split('?', 1);
  let [pattern, page] = [request.routeOptions.url ?? '', path];
  while (pattern !== '' && !request.server.hasRoute({ method: 'GET', url: pattern }))
    [pattern, page] = [above(pattern), above(page)];
  return pattern === '' ? '/' : page;
}

const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * Keeps a form that came after its session was over, or from a page of an earlier login: sealed, in the browser of who typed it,
 * for half an hour.
 * @returns whether it is kept
 */
export async function keepForm(
  request: FastifyRequest,
  reply: FastifyReply,
  login: SiteLogin,
): Promise<boolean> {
  if (request.method !== 'POST') return false;
  const fields = formOf(request)
    .entries()
    .filter(([name]) => name !== csrfField);
  const [action = ''] = request.url.split('?', 1);
  const cookie = await login.keepForm(
    request.headers.cookie,
    { action, page: pageOf(request), fields },
    tokenOf(request),
  );
  if (cookie !== undefined) reply.header('set-cookie', cookie);
  return cookie !== undefined;
}

/**
 * The form that was kept for this person and stands on the page asked for; when it is sent after all, it is forgotten.
 */
export function keptFormOf(
  request: FastifyRequest,
  reply: FastifyReply,
  login: SiteLogin,
  { access }: Pick<Session, 'access'>,
): KeptForm | undefined {
  const kept = login.keptForm(request.headers.cookie, access);
  const [path] = request.url.split('?', 1);
  if (request.method === 'POST') {
    if (kept?.action === path) reply.header('set-cookie', login.forgetForm());
    return undefined;
  }
  return kept?.page === path ? kept : undefined;
}
