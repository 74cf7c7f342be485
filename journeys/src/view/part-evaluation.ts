import type { Outcomes } from '@eenloket/cases';
import type { Explanation } from '@eenloket/rules';

/** What the rules say of one offered part now. */
export type PartEvaluation = {
  readonly outcomes: Outcomes;
  readonly explanation: readonly Explanation[];
  /** Facts whose answer can still change an outcome, most telling first (`rules.nextQuestions`). */
  readonly nextQuestions: readonly string[];
};

/** Evaluations by part key; a part without rules has none. */
export type Evaluations = { readonly [part: string]: PartEvaluation };
