import type { Catalogue } from '../catalogue.js';
import type { ImportedOrganisation } from '../imports/parse-organisations.js';
import type { ImportedService } from '../imports/parse-services.js';
import type { SearchEntry } from './search-entry.js';

/** Entries of the counter's own life events and services. */
export const catalogueEntries = ({ lifeEvents, packs }: Catalogue): SearchEntry[] => [
  ...[...lifeEvents.values()].map(({ id, title, keywords, summary }) => ({
    id,
    kind: 'lifeEvent' as const,
    title,
    keywords,
    summary: `${summary.nl} ${summary.en}`,
  })),
  ...[...packs.values()].map(({ id, title, keywords, summary }) => ({
    id,
    kind: 'service' as const,
    title,
    keywords,
    summary: `${summary.nl} ${summary.en}`,
  })),
];

/** Entries of imported official service names. */
export const serviceEntries = (services: readonly ImportedService[]): SearchEntry[] =>
  services.map(({ uri, name, legalBases }) => ({
    id: uri,
    kind: 'product',
    title: { nl: name, en: name },
    keywords: [],
    summary: legalBases.map(({ label }) => label).join(' '),
  }));

/** Entries of imported organisations that still exist. */
export const organisationEntries = (organisations: readonly ImportedOrganisation[]): SearchEntry[] =>
  organisations
    .filter(({ validUntil }) => validUntil === undefined)
    .map(({ id, name, abbreviation, type }) => ({
      id,
      kind: 'organisation',
      title: { nl: name, en: name },
      keywords: abbreviation === undefined ? [] : [abbreviation],
      summary: type.replaceAll('-', ' '),
    }));
