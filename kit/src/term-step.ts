import type { LegalDate } from './legal-date.js';
import type { Text } from './text.js';

/** One step in computing a term: the end date after it, why, and under which article. */
export interface TermStep {
  readonly date: LegalDate;
  readonly reason: Text;
  readonly article: string;
}
