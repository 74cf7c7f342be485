import type { Knowledge } from '@eenloket/journeys';
import type { Visitor } from '../visitor.js';

/** What registers know of the household of the visitor's subject. */
export interface OverviewPort {
  /**
   * Reads it once, for the overview of rights and duties: each look leaves its lines in the log, with that purpose. Nothing is kept.
   * A register that does not answer leaves what it holds unknown.
   * @param facts names as in `packs/facts.yaml`
   */
  household(visitor: Visitor, facts: readonly string[]): Promise<Knowledge>;
}
