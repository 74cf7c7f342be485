import type { DecisionModel } from './decision-model.js';
import { tryOutcomes, type DecisionQuery } from './evaluate.js';
import type { Facts } from './fact.js';

/** So many ways to answer are tried at most; with more, every question stays. */
const MOST_TRIALS = 16;

type Answer = string | boolean;

/** What comes of some answers: the outcomes, and what would still be asked. */
interface Trial {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly outcomes: string;
  readonly open: readonly string[];
}

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

/** All ways to answer what is asked until nothing with few answers is; null when there are too many. */
function trials(model: DecisionModel, query: DecisionQuery): readonly Trial[] | null {
  const done: Trial[] = [];
  const visit = (facts: Facts, answers: ReadonlyMap<string, Answer>): boolean => {
    const { outcomes, missing } = tryOutcomes(model, { ...query, facts });
    const next = missing.find((name) => answersOf(model, name) !== null);
    if (next === undefined) done.push({ answers, outcomes: JSON.stringify(outcomes), open: missing });
    if (next === undefined) return done.length <= MOST_TRIALS;
    return (answersOf(model, next) ?? []).every((value) =>
      visit(withAnswer(facts, next, value), new Map(answers).set(next, value)),
    );
  };
  return visit(query.facts, new Map()) ? done : null;
}

/** Whether two trials answer one question differently and every other that both answer the same. */
function differOnlyIn(name: string, a: Trial, b: Trial): boolean {
  const [own, other] = [a.answers.get(name), b.answers.get(name)];
  if (own === undefined || other === undefined || own === other) return false;
  return [...a.answers].every(([each, value]) => {
    const met = b.answers.get(each);
    return each === name || met === undefined || met === value;
  });
}

function matters(name: string, tried: readonly Trial[]): boolean {
  if (tried.some(({ open }) => open.includes(name))) return true;
  return tried.some((a) =>
    tried.some(
      (b) =>
        differOnlyIn(name, a, b) && (a.outcomes !== b.outcomes || a.open.length > 0 || b.open.length > 0),
    ),
  );
}

/**
 * Leaves out the questions of which trying all answers shows that they change no outcome, as long as another remains. When
 * none remains the outcome is the same whatever is answered, but only by going through the cases: then all are asked, for
 * an outcome must rest on facts that can be named.
 */
export function withoutNeedless(
  model: DecisionModel,
  query: DecisionQuery,
  missing: readonly string[],
): readonly string[] {
  const ways = missing.reduce((product, name) => product * (answersOf(model, name)?.length ?? 1), 1);
  if (missing.length < 2 || ways === 1 || ways > MOST_TRIALS) return missing;
  const tried = trials(model, query);
  const needed = tried ? missing.filter((name) => matters(name, tried)) : missing;
  return needed.length > 0 ? needed : missing;
}
