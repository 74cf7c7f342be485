import type { LegalDate } from '@eenloket/kit';
import type { DecisionModel } from './decision-model.js';
import { evaluate } from './evaluate.js';
import type { Facts } from './fact.js';

/**
 * The facts still needed for the outcomes, decisive first: those on the path that the rules take now, so a fact that only
 * matters under a condition is asked once the condition is known. Empty means that every outcome is known.
 * Throws as {@link evaluate}.
 */
export function nextQuestions(
  model: DecisionModel,
  facts: Facts,
  on: LegalDate,
  outputs?: readonly string[],
): readonly string[] {
  return evaluate(model, outputs ? { facts, on, outputs } : { facts, on }).missing;
}
