import type { Text } from '@eenloket/kit';

/** What can be found. `lifeEvent` and `service` are the counter's own; `product` is an official name, `organisation` a body. */
export type EntryKind = 'lifeEvent' | 'service' | 'product' | 'organisation';

/** One thing to find. */
export interface SearchEntry {
  /** Life event id, pack id, UPL address or organisation id. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: Text;
  /** Words people really type. */
  readonly keywords: readonly string[];
  readonly summary: string;
}

/** How a word of the query met a word of the entry. */
export type MatchKind = 'exact' | 'form' | 'synonym' | 'prefix' | 'part' | 'typo';

/** Why an entry was found: the typed word, the word it met, how, and where. */
export interface Match {
  readonly typed: string;
  readonly found: string;
  readonly how: MatchKind;
  readonly field: 'title' | 'keywords' | 'summary';
}

/** One result with its score (higher is better, comparable within one query only). */
export interface SearchHit {
  readonly entry: SearchEntry;
  readonly score: number;
  readonly why: readonly Match[];
}
