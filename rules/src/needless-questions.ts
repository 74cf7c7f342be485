import type { DecisionModel } from './decision-model.js';
import { tryOutcomes, type DecisionQuery } from './evaluate.js';
import type { Facts } from './fact.js';

/** So many evaluations are spent on one question at most; after that it stays. */
const MOST_TRIALS = 32;

type Answer = string | boolean;

/** Every answer that a fact can have, when they are few: truths and choices. */
function answersOf({ facts, slots }: DecisionModel, name: string): readonly Answer[] | null {
  const slot = slots[facts.get(name) ?? -1];
  if (slot?.kind !== 'fact') return null;
  if (slot.type.kind === 'boolean') return [true, false];
  return slot.type.kind === 'string' ? (slot.type.values ?? null) : null;
}

function withAnswer(facts: Facts, name: string, value: Answer): Facts {
  return new Map(facts).set(name, {
    name,
    value: { state: 'known', value },
    origin: facts.get(name)?.origin ?? { source: 'assumption' },
  });
}

/** Looks for a way to answer the other questions in which the answers to one lead to different outcomes. */
class Trial {
  private left = MOST_TRIALS;

  constructor(
    private readonly model: DecisionModel,
    private readonly query: DecisionQuery,
    private readonly name: string,
    private readonly answers: readonly Answer[],
  ) {}

  /** True also when it cannot be told: an open fact has more answers than can be tried, or there are too many ways. */
  finds(facts: Facts = this.query.facts): boolean {
    this.left -= this.answers.length;
    if (this.left < 0) return true;
    const results = this.answers.map((answer) =>
      tryOutcomes(this.model, { ...this.query, facts: withAnswer(facts, this.name, answer) }),
    );
    const open = results.flatMap(({ missing }) => missing);
    if (open.length === 0) return new Set(results.map(({ outcomes }) => JSON.stringify(outcomes))).size > 1;
    const next = open.find((each) => answersOf(this.model, each) !== null);
    if (next === undefined) return true;
    return (answersOf(this.model, next) ?? []).some((answer) => this.finds(withAnswer(facts, next, answer)));
  }
}

/** Of what is asked now, what can change an outcome; where nothing can, what is asked after it. */
function needed(model: DecisionModel, query: DecisionQuery, missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const found = missing.filter((name) => {
    const answers = answersOf(model, name);
    return answers === null || new Trial(model, query, name, answers).finds();
  });
  if (found.length > 0) return found;
  // Whatever is answered here, the outcome is that of any answer.
  const facts = missing.reduce<Facts>((all, name) => {
    const [answer] = answersOf(model, name) ?? [];
    return answer === undefined ? all : withAnswer(all, name, answer);
  }, query.facts);
  if (facts === query.facts) return [];
  return needed(model, { ...query, facts }, tryOutcomes(model, { ...query, facts }).missing);
}

/**
 * Leaves out the questions whose answers change no outcome, whatever the others are: what is asked after them may be asked at once.
 * When no question can change the outcome any more, it is the same whatever is answered, but only by going through the
 * cases: then all are asked, for an outcome must rest on facts that can be named.
 */
export function withoutNeedless(
  model: DecisionModel,
  query: DecisionQuery,
  missing: readonly string[],
): readonly string[] {
  const asked = needed(model, query, missing);
  return asked.length > 0 ? asked : missing;
}
