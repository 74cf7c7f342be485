import {
  buildSearch,
  catalogueEntries,
  importedOrganisations,
  importedServices,
  importedVersion,
  IMPORTS_CHANNEL,
  organisationEntries,
  serviceEntries,
  type Catalogue,
  type ImportedOrganisation,
  type ImportedService,
  type SearchIndex,
} from '@eenloket/catalogue';
import type { Database } from '@eenloket/store';
import { workOf } from './work-of.js';

/** What is searched in: the index, and the imported rows behind its entries. */
export interface Searchable {
  /** Of `importedVersion`; undefined before the first look in the database. */
  readonly version?: string;
  readonly index: SearchIndex;
  readonly services: ReadonlyMap<string, ImportedService>;
  readonly organisations: readonly ImportedOrganisation[];
}

/** An index that follows the imports of every process. */
export interface LiveIndex {
  current(): Promise<Searchable>;
  /** Stops following. */
  close(): Promise<void>;
}

/** Imports announce themselves; where announcements do not arrive (pgbouncer), looking once a minute is enough. */
const RECHECK_MS = 60_000;

/**
 * Keeps a search index of the catalogue and the imported lists in memory, and builds it anew after an import.
 * While the database is away, the last one serves on; the first one holds the catalogue alone.
 * @param recheckMs how often to look for imports that were not announced, in milliseconds
 */
export async function openLiveIndex(
  database: Database,
  catalogue: Catalogue,
  recheckMs: number = RECHECK_MS,
): Promise<LiveIndex> {
  const index = new DatabaseIndex(database, catalogue, recheckMs);
  await index.follow();
  return index;
}

class DatabaseIndex implements LiveIndex {
  private known: Searchable;
  private checkedAt = -Infinity;
  private checking: Promise<void> | undefined;
  private endFollowing: (() => Promise<void>) | undefined;

  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly recheckMs: number,
  ) {
    this.known = searchable(catalogue, [], []);
  }

  async follow(): Promise<void> {
    this.endFollowing = await this.database.listen?.(IMPORTS_CHANNEL, () => (this.checkedAt = -Infinity));
  }

  async close(): Promise<void> {
    await this.endFollowing?.();
  }

  async current(): Promise<Searchable> {
    if (performance.now() - this.checkedAt >= this.recheckMs) await (this.checking ??= this.check());
    return this.known;
  }

  private async check(): Promise<void> {
    // Before looking: an import that is announced meanwhile makes the next search look again.
    this.checkedAt = performance.now();
    try {
      this.known = await this.database.transaction(
        workOf('loket', 'loket-zoeken'),
        async (tx) => {
          const version = await importedVersion(tx);
          if (version === this.known.version) return this.known;
          const [services, organisations] = [await importedServices(tx), await importedOrganisations(tx)];
          return { version, ...searchable(this.catalogue, services, organisations) };
        },
        { isolation: 'repeatable read' },
      );
    } catch {
      // Searching on in what is known beats not searching; the next look is after `recheckMs`.
    } finally {
      this.checking = undefined;
    }
  }
}

function searchable(
  catalogue: Catalogue,
  services: readonly ImportedService[],
  organisations: readonly ImportedOrganisation[],
): Searchable {
  const entries = [
    ...catalogueEntries(catalogue),
    ...serviceEntries(services),
    ...organisationEntries(organisations),
  ];
  return {
    index: buildSearch(entries, catalogue.synonyms),
    services: new Map(services.map((service) => [service.uri, service])),
    organisations,
  };
}
