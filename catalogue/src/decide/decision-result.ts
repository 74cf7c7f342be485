import type { LegalDate, Text } from '@eenloket/kit';
import type { Explanation, FactJson, FactValue, ParameterUse } from '@eenloket/rules';

/** What a decision says beside its outcome, and what other readings of the law give. */
export interface DecisionWarning {
  readonly code: 'readings' | 'later' | 'provisional' | 'draft' | 'rule';
  readonly text: Text;
  readonly readings?: { readonly [name: string]: FactJson };
}

/** Why one outcome is what it is, as data and in sentences. */
export type ExplainedOutcome = Explanation & {
  readonly sentences: { readonly nl: readonly string[]; readonly en: readonly string[] };
};

/** The outcomes of one evaluation: values, and how certain each is. An unknown outcome is null. */
export interface Outcomes {
  readonly outcomes: { readonly [name: string]: FactJson };
  readonly states: { readonly [name: string]: FactValue['state'] };
}

/** What is needed before an outcome is known, with the question that the counter would ask. */
export interface MissingFact {
  readonly fact: string;
  readonly ask?: Text;
}

/** A decision on a request: pure, stored nowhere. Amounts are decimal texts in euros. */
export interface DecisionResult extends Outcomes {
  readonly pack: string;
  readonly on: LegalDate;
  readonly missing: readonly MissingFact[];
  readonly warnings: readonly DecisionWarning[];
  /** The facts that the request left out and the pack assumes, by name. */
  readonly assumptions: { readonly [name: string]: FactJson };
  /** Absent when the request asked to be brief. */
  readonly explanation?: readonly ExplainedOutcome[];
  readonly parameters: readonly ParameterUse[];
  /** Of a service per child: the outcomes of each child, in the order of the list. */
  readonly children?: readonly (Outcomes & { readonly child: FactJson })[];
  readonly rules: {
    readonly version: string;
    readonly status: string;
    readonly sha256: string;
    readonly engine: string;
  };
}
