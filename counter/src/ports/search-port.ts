import type { EntryKind } from '@eenloket/catalogue';
import type { Text } from '@eenloket/kit';

/** One thing that was found, and who does it. */
export interface Found {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: Text;
  readonly summary: Text;
  /** A sentence for each typed word that led here. */
  readonly why: Text;
  /** Who does it, as a sentence. */
  readonly who: Text;
  readonly website?: string;
  readonly phone?: string;
}

/** Finds by ordinary words; best first, at most `limit`. */
export interface SearchPort {
  find(query: string, limit: number): Promise<readonly Found[]>;
}
