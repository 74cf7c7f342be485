import type { DecisionModel, Site } from './decision-model.js';
import type { Evaluation, FactUse } from './evaluate.js';
import type { Change, Clause, Explanation, Reason } from './explanation.js';
import { changesFor } from './would-change-if.js';

/** `clauses`: the law to name for a decision that has no clause of its own, by decision name (e.g. the pack's basis). */
export interface ExplainOptions {
  readonly clauses?: { readonly [decision: string]: Clause };
  /** Look for what would change the outcome; costs some dozens of evaluations per fact. True when absent. */
  readonly changes?: boolean;
}

function reason(
  use: FactUse,
  evaluation: Evaluation,
  site: Site | undefined,
  options: ExplainOptions,
): Reason | null {
  const fact = evaluation.query.facts.get(use.fact);
  const clause = site?.clauses[0] ?? options.clauses?.[site?.decision ?? ''];
  return {
    fact: use.fact,
    value: fact?.value ?? { state: 'unknown', reason: 'notAsked' },
    ...(fact && { origin: fact.origin }),
    ...(clause && { clause }),
    ...(site?.text !== undefined && { text: site.text }),
  };
}

function reasons(
  uses: readonly FactUse[],
  model: DecisionModel,
  evaluation: Evaluation,
  options: ExplainOptions,
): Reason[] {
  const made = new Map<string, Reason>();
  for (const use of uses) {
    const each = reason(use, evaluation, model.sites[use.site], options);
    if (!each) continue;
    const key = `${each.fact}/${each.clause?.bwb}/${each.clause?.article}`;
    if (!made.has(key)) made.set(key, each);
  }
  return [...made.values()];
}

/**
 * Why each outcome is what it is: the facts that decided, under which clause; the known facts that were looked at and did
 * not decide; and for known outcomes which single fact would change it. Data only; the catalogue's texts render it.
 */
export function explain(
  model: DecisionModel,
  evaluation: Evaluation,
  options: ExplainOptions = {},
): readonly Explanation[] {
  return Object.entries(evaluation.outcomes).map(([outcome, value]) => {
    const decided = evaluation.decided[outcome] ?? [];
    const because = reasons(decided, model, evaluation, options);
    const facts = new Set(because.map((each) => each.fact));
    const against = (evaluation.against[outcome] ?? []).filter((use) => !facts.has(use.fact));
    const although = reasons(against, model, evaluation, options).filter(
      (each) => each.value.state !== 'unknown',
    );
    const search = options.changes !== false && value.state !== 'unknown';
    const wouldChangeIf: readonly Change[] = search ? changesFor(outcome, [...facts], model, evaluation) : [];
    return { outcome, value, because, although, wouldChangeIf };
  });
}
