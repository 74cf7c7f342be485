import { add, compare, decimal, divide, fromText, subtract, toText, type Decimal } from '@eenloket/kit';
import type { DecisionModel } from './decision-model.js';
import type { ChangeText } from './dmn/fact-texts.js';
import { outcomeOf, type Evaluation } from './evaluate.js';
import type { Change } from './explanation.js';
import type { FactJson, FactValue } from './fact.js';

type Try = (to: FactJson) => FactValue;

const LARGEST_SHIFT = 1e9;
const ZERO = decimal(0);

function trial(outcome: string, fact: string, model: DecisionModel, { query }: Evaluation): Try {
  const origin = query.facts.get(fact)?.origin ?? { source: 'assumption' };
  return (value) => {
    const facts = new Map(query.facts).set(fact, { name: fact, value: { state: 'known', value }, origin });
    return outcomeOf(model, { ...query, facts }, outcome);
  };
}

/** What counts as the same outcome: amounts differ only in being something or nothing, all else in any way. */
function signature(value: FactValue): string {
  if (value.state === 'unknown') return 'unknown';
  const amount = typeof value.value === 'string' ? fromText(value.value) : null;
  return amount?.ok ? `amount ${compare(amount.value, ZERO)}` : JSON.stringify(value.value);
}

/** The smallest step at which the outcome differs, found by doubling and then halving; null when there is none up to `largest`. */
function threshold(differs: (step: number) => boolean, largest: number): number | null {
  let reach = 1;
  while (reach < largest && !differs(reach)) reach *= 2;
  if (reach >= largest) return null;
  let same = reach === 1 ? 0 : reach / 2;
  while (reach - same > 1) {
    const middle = Math.floor((same + reach) / 2);
    if (differs(middle)) reach = middle;
    else same = middle;
  }
  return reach;
}

/** The nearest amount below or above at which the outcome turns; none below zero, which no income or wealth falls to. */
function turningPoint(now: Decimal, cents: boolean, to: 'less' | 'more', differs: (to: string) => boolean) {
  const at = (step: number): Decimal => {
    const shift = cents ? divide(decimal(step), decimal(100)) : decimal(step);
    return to === 'less' ? subtract(now, shift) : add(now, shift);
  };
  const possible = (step: number) => to === 'more' || compare(at(step), ZERO) >= 0;
  const step = threshold((each) => possible(each) && differs(toText(at(each))), LARGEST_SHIFT);
  return step === null ? null : toText(at(step));
}

function alternative(to: string, current: FactJson, attempt: Try, now: string): FactJson | null {
  if (typeof current === 'boolean') return to === String(current) ? null : to === 'true';
  if (typeof current !== 'string') return null;
  if (to !== 'less' && to !== 'more') return to === current ? null : to;
  const amount = fromText(current);
  if (!amount.ok) return null;
  return turningPoint(amount.value, current.includes('.'), to, (value) => signature(attempt(value)) !== now);
}

function changeOf(
  outcome: string,
  { fact, to, key }: ChangeText,
  model: DecisionModel,
  evaluation: Evaluation,
): Change | null {
  const current = evaluation.query.facts.get(fact)?.value;
  const value = evaluation.outcomes[outcome];
  if (!current || current.state === 'unknown' || !value) return null;
  const now = signature(value);
  const attempt = trial(outcome, fact, model, evaluation);
  const other = alternative(to, current.value, attempt, now);
  if (other === null) return null;
  const result = attempt(other);
  if (result.state === 'unknown' || signature(result) === now) return null;
  return { fact, to: other, outcome: result.value, text: key };
}

/**
 * Which of the changes that the model lists, each alone, would give another outcome, of those about `facts`: another truth
 * or choice, or the nearest lower or higher amount where the outcome turns (for an amount: between something and nothing).
 */
export function changesFor(
  outcome: string,
  facts: readonly string[],
  model: DecisionModel,
  evaluation: Evaluation,
): readonly Change[] {
  return model.changes
    .filter(({ fact, outcomes }) => facts.includes(fact) && (outcomes?.includes(outcome) ?? true))
    .flatMap((change) => changeOf(outcome, change, model, evaluation) ?? []);
}
