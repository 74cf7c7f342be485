import type { Visitor } from '../support/visitor.js';

/** What answers but is no page: its route, without language. */
export const notPages: readonly string[] = [
  '/inloggen',
  '/inloggen/terug',
  '/dossier/lezen',
  '/dossier/gegevens',
  '/hulp/:conversation/regels',
  '/hulp/lijst',
  '/zaken/:id/vraag',
  '/simulatie/:authority/:service/csv',
  '/simulatie/:authority/:service/yaml',
];

const prefix = '/:language(nl|en)';

/** Pages that the walk over links does not come to, and what looks at each instead. */
export const toldElsewhere: Readonly<Record<string, string>> = {
  '/zaken/:id/elders/:part': 'the story born-elsewhere',
  '/zaken/:id/elders/:part/blad': 'the story born-elsewhere',
  '/zaken/:id/klopt/:fact': 'the story main-job',
  '/zaken/:id/klopt/:fact/:child':
    'the story main-job, without a child: no fact of a child is confirmed in these packs',
  '/simulatie/:authority/:service/regels': 'the story what-if',
  '/partner/:journey': 'counter/src/partner/partner.test.ts',
};

/** A route without its language. */
export const withoutLanguage = (route: string): string => route.replace(prefix, '');

/** The route that answers at a path: the one with the fewest parameters. */
export function routeAt(routes: readonly string[], path: string): string | undefined {
  const parameters = (route: string): number => route.split('/:').length;
  return routes
    .filter((route) =>
      new RegExp(`^${route.replace(prefix, '/(nl|en)').replaceAll(/:\w+/g, '[^/]+')}$`).test(path),
    )
    .toSorted((one, other) => parameters(one) - parameters(other))[0];
}

/** Somebody who follows links. */
export interface Wanderer {
  readonly visitor: Visitor;
  /** The routes of the site. */
  readonly routes: readonly string[];
  /** Opens a page and looks at it. */
  readonly onPage: (path: string) => Promise<void>;
}

/**
 * Follows every link of the own site, in Dutch, to one page of each kind.
 * @param start path where it begins
 * @param seen routes that need no second look
 * @returns the routes come to
 */
export async function followLinks(
  wanderer: Wanderer,
  start: string,
  seen: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const { visitor, routes, onPage } = wanderer;
  const come = new Set<string>();
  const ahead = [start];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const route = routeAt(routes, new URL(path, 'http://site').pathname);
    if (route === undefined || come.has(route) || notPages.includes(withoutLanguage(route))) continue;
    if (path !== start && seen.has(route)) continue;
    come.add(route);
    await onPage(path);
    const there = routeAt(routes, visitor.path);
    if (there !== undefined) come.add(there);
    ahead.push(...(await linksOf(visitor)));
  }
  return come;
}

const linksOf = async ({ page }: Visitor): Promise<string[]> => {
  const { origin } = new URL(page.url());
  const addresses = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return addresses
    .map((address) => new URL(address))
    .filter((url) => url.origin === origin && /^\/nl(\/|$)/.test(url.pathname))
    .map(({ pathname, search }) => pathname + search);
};
