import type { Catalogue } from '../catalogue.js';
import type { Pack } from '../pack.js';
import { explainInWords } from '../texts/explain-in-words.js';
import { explain, type DecisionModel, type Evaluation, type Explanation, type Reason } from '@eenloket/rules';
import { clausesOf } from './pack-decision.js';
import type { ExplainedOutcome } from './decision-result.js';
import type { PackFacts } from './pack-facts.js';

/** The explanation with facts named as a request names them. */
function renamed({ because, although, wouldChangeIf, ...rest }: Explanation, facts: PackFacts): Explanation {
  const reason = ({ fact, facts: all, ...more }: Reason): Reason => ({
    fact: facts.nameOf(fact),
    ...more,
    ...(all ? { facts: all.map((each) => facts.nameOf(each)) } : {}),
  });
  return {
    ...rest,
    because: because.map(reason),
    although: although.map(reason),
    wouldChangeIf: wouldChangeIf.map((change) => ({ ...change, fact: facts.nameOf(change.fact) })),
  };
}

/**
 * Why each output of the pack is what it is, as data and in the sentences that a resident reads, and
 * what would change it, which costs many evaluations.
 */
export function explainedOutcomes(
  pack: Pack,
  model: DecisionModel,
  evaluation: Evaluation,
  { catalogue, facts }: { catalogue: Catalogue; facts: PackFacts },
): readonly ExplainedOutcome[] {
  const outputs = pack.decision?.outputs ?? [];
  const outcomes = Object.entries(evaluation.outcomes).filter(([name]) => outputs.includes(name));
  const own = { ...evaluation, outcomes: Object.fromEntries(outcomes) };
  return explain(model, own, { clauses: clausesOf(pack) }).map((explanation) => {
    const words = (language: 'nl' | 'en'): string[] =>
      explainInWords(explanation, pack, catalogue.facts, language).map(({ text }) => text);
    return { ...renamed(explanation, facts), sentences: { nl: words('nl'), en: words('en') } };
  });
}
