import type { LegalDate, Result } from '@eenloket/kit';
import type { FactJson, FactValue } from '@eenloket/rules';
import type { FactDefinition, Pack } from '../pack.js';

/** What the rule engine found wrong in a decision or condition. */
export interface DecisionProblem {
  readonly message: string;
  readonly fix: string;
  /** From 1, in the DMN file; 1 when not known. */
  readonly line?: number;
  readonly column?: number;
}

/** A decision that compiled. */
export interface CompiledDecision {
  /** Keys of explanation texts that the decision names. */
  readonly textKeys: readonly string[];
  /** Names of all its decisions. */
  readonly decisions: readonly string[];
  /** The texts that each decision can give, as far as they stand in it as such. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Names of parameters that the decision uses. */
  readonly parameters: readonly string[];
  /** Computes every output on `facts` as known on the date `on`. */
  run(facts: { readonly [fact: string]: FactJson }, on: LegalDate): { readonly [output: string]: FactValue };
}

/** The rule engine as the checks see it; `app` fills it with `compileDecision` of rules. */
export interface DecisionPort {
  compile(
    pack: Pack,
    facts: ReadonlyMap<string, FactDefinition>,
  ): Result<CompiledDecision, readonly DecisionProblem[]>;
  /** Checks one FEEL condition over these names; undefined when it is right. */
  checkCondition(feel: string, names: readonly string[]): DecisionProblem | undefined;
}
