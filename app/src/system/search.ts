import { search, type Catalogue, type EntryKind } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { Database } from '@eenloket/store';
import { openLiveIndex } from './live-index.js';
import { whoDoesIt, type DoneBy } from './who-does-it.js';
import { whyFound } from './why-found.js';

/** One result, ready to be shown. */
export interface Found {
  readonly kind: EntryKind;
  /** Life event, pack, UPL address or organisation, by `kind`. */
  readonly id: string;
  readonly title: string;
  /** A sentence for each typed word that led here. */
  readonly why: readonly string[];
  /** Never empty. */
  readonly by: readonly DoneBy[];
}

/** The one search of Eenloket: the counter and the command line use the same. */
export interface Search {
  /**
   * What a resident means by ordinary words, best first.
   * @param limit most results
   * @param municipalityCode CBS code of where the resident lives, if known: then her own municipality is named
   */
  search(query: string, language: Language, limit: number, municipalityCode?: string): Promise<Found[]>;
  close(): Promise<void>;
}

/**
 * Opens the search over life events, packs, imported official names and organisations; it follows new imports.
 * @param recheckMs how often to look for imports that were not announced; default once a minute
 */
export async function openSearch(
  database: Database,
  catalogue: Catalogue,
  recheckMs?: number,
): Promise<Search> {
  const live = await openLiveIndex(database, catalogue, recheckMs);
  return {
    async search(query, language, limit, municipalityCode) {
      const searchable = await live.current();
      const context = {
        catalogue,
        searchable,
        language,
        ...(municipalityCode === undefined ? {} : { municipalityCode }),
      };
      return search(searchable.index, query, { limit }).map(({ entry, why }) => ({
        kind: entry.kind,
        id: entry.id,
        title: entry.title[language],
        why: why.map((match) => whyFound(match, language)),
        by: whoDoesIt(entry, context),
      }));
    },
    close: () => live.close(),
  };
}
