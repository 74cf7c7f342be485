import { channel } from 'node:diagnostics_channel';
import { renderPage } from '@eenloket/design';
import type { FastifyReply } from 'fastify';
import type { ReactElement } from 'react';

/** The diagnostics channel on which every page is published before it is rendered, for who measures rendering. */
export const PAGE_CHANNEL = 'eenloket.page';

const pages = channel(PAGE_CHANNEL);

/** Sends a whole page; 422 when a form came back with errors, 503 when it can be had a little later. */
export function sendPage(
  reply: FastifyReply,
  page: ReactElement,
  status: 200 | 403 | 404 | 410 | 422 | 503 = 200,
): FastifyReply {
  if (pages.hasSubscribers) pages.publish(page);
  return reply.code(status).type('text/html; charset=utf-8').send(renderPage(page));
}

/** After every act: go and look (POST -> 303), so that reloading does not do it again. */
export function seeOther(reply: FastifyReply, path: string): FastifyReply {
  return reply.redirect(path, 303);
}
