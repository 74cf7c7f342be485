import type { DecisionModel } from './decision-model.js';
import type { Evaluation, FactUse, SiteUse } from './evaluate.js';
import type { Change, Clause, Explanation, Reason } from './explanation.js';
import { factTextOf } from './fact-text-of.js';
import { changesFor } from './would-change-if.js';

/** `clauses`: the law to name for a decision that has no clause of its own, by decision name (e.g. the pack's basis). */
export interface ExplainOptions {
  readonly clauses?: { readonly [decision: string]: Clause };
  /** Look for what would change the outcome; costs some evaluations per change that the model lists. True when absent. */
  readonly changes?: boolean;
}

/** Makes reasons of one evaluation. */
class Reasons {
  constructor(
    private readonly model: DecisionModel,
    private readonly evaluation: Evaluation,
    private readonly options: ExplainOptions,
  ) {}

  private made(fact: string, site: number, text: string | undefined): Reason {
    const given = this.evaluation.query.facts.get(fact);
    const at = this.model.sites[site];
    const clause = at?.clauses[0] ?? this.options.clauses?.[at?.decision ?? ''];
    return {
      fact,
      value: given?.value ?? { state: 'unknown', reason: 'notAsked' },
      ...(given && { origin: given.origin }),
      ...(clause && { clause }),
      ...(text !== undefined && { text }),
    };
  }

  /** One reason per text that applied. */
  rules(uses: readonly SiteUse[]): Reason[] {
    return uses.flatMap(({ site, facts }) => {
      const [first] = facts;
      return first === undefined
        ? []
        : [{ ...this.made(first, site, this.model.sites[site]?.text), facts: [...facts] }];
    });
  }

  /** One reason per fact and clause, with the fact's own text. */
  facts(uses: readonly FactUse[]): Reason[] {
    const found = new Map<string, Reason>();
    for (const { fact, site } of uses) {
      const value = this.evaluation.query.facts.get(fact)?.value;
      const reason = this.made(fact, site, factTextOf(this.model.factTexts, fact, value));
      const key = `${fact}/${reason.clause?.bwb}/${reason.clause?.article}`;
      if (!found.has(key)) found.set(key, reason);
    }
    return [...found.values()];
  }
}

/**
 * Why each outcome is what it is: the rules that applied, nearest to the outcome first, then the facts that decided, each
 * under its clause; the known facts that were looked at and did not decide; and for known outcomes which of the changes
 * that the model lists would turn it. Data only; the catalogue's texts render it.
 */
export function explain(
  model: DecisionModel,
  evaluation: Evaluation,
  options: ExplainOptions = {},
): readonly Explanation[] {
  const reasons = new Reasons(model, evaluation, options);
  return Object.entries(evaluation.outcomes).map(([outcome, value]) => {
    const decided = reasons.facts(evaluation.decided[outcome] ?? []);
    const facts = new Set(decided.map((each) => each.fact));
    const against = (evaluation.against[outcome] ?? []).filter((use) => !facts.has(use.fact));
    const known = value.state !== 'unknown';
    const wouldChangeIf: readonly Change[] =
      options.changes !== false && known ? changesFor(outcome, [...facts], model, evaluation) : [];
    return {
      outcome,
      value,
      // While an outcome is open no rule has applied yet: only what it waits for can be said.
      because: [...(known ? reasons.rules(evaluation.applied[outcome] ?? []) : []), ...decided],
      although: reasons.facts(against).filter((each) => each.value.state !== 'unknown'),
      wouldChangeIf,
    };
  });
}
