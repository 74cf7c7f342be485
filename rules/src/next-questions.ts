import type { LegalDate } from '@eenloket/kit';
import type { DecisionModel } from './decision-model.js';
import { evaluate } from './evaluate.js';
import type { Facts } from './fact.js';
import { withoutNeedless } from './needless-questions.js';

/**
 * The facts still needed for the outcomes, decisive first: those on the path that the rules take now, so a fact that only
 * matters under a condition is asked once the condition is known. A fact is left out when trying all answers shows that its
 * answer changes nothing, as far as there are few answers. Empty means that every outcome is known.
 * Throws as {@link evaluate}.
 */
export function nextQuestions(
  model: DecisionModel,
  facts: Facts,
  on: LegalDate,
  outputs?: readonly string[],
): readonly string[] {
  const query = outputs ? { facts, on, outputs } : { facts, on };
  return withoutNeedless(model, query, evaluate(model, query).missing);
}
