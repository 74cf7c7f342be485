import type { FactJson, FactValue, Origin } from './fact.js';

/** One article of law: BWB id, article and, where the text was read, the version date. */
export interface Clause {
  readonly bwb: string;
  readonly article: string;
  readonly version?: string;
}

/** One reason: the fact and value that decided, where it came from, and the clause it was used under. */
export interface Reason {
  readonly fact: string;
  readonly value: FactValue;
  readonly origin?: Origin;
  readonly clause?: Clause;
  /** Key of the pack's explanation text that says this reason in a sentence. */
  readonly text?: string;
  /** When the text is a rule's: every fact that decided there; `fact` is the first of them. */
  readonly facts?: readonly string[];
}

/** What would have to be different for another outcome. */
export interface Change {
  readonly fact: string;
  readonly to: FactJson;
  readonly outcome: FactJson;
  readonly text?: string;
}

/** Explanation is data; the catalogue's texts render it. */
export interface Explanation {
  readonly outcome: string;
  readonly value: FactValue;
  readonly because: readonly Reason[];
  readonly although: readonly Reason[];
  readonly wouldChangeIf: readonly Change[];
}
