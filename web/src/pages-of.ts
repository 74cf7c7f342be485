import type { FastifyInstance } from 'fastify';

const kept = new WeakMap<FastifyInstance, Set<string>>();

/** Lets a site remember the addresses of its pages; call it before its routes are added. */
export function rememberPages(site: FastifyInstance): void {
  const pages = new Set<string>();
  kept.set(site, pages);
  site.addHook('onRoute', ({ method, url }) => {
    if ([method].flat().includes('GET') && url.startsWith('/:language')) pages.add(url);
  });
}

/** The addresses in a language that a site answers GET on, as its routes were written, e.g. `/:language(nl|en)/zaken/:id`. */
export const pagesOf = (site: FastifyInstance): readonly string[] => [...(kept.get(site) ?? [])];
