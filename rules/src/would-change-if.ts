import {
  add,
  compare,
  decimal,
  divide,
  fromText,
  multiply,
  roundTo,
  subtract,
  toText,
  type Decimal,
} from '@eenloket/kit';
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
  let same = 0;
  let reach = Math.min(1, largest);
  while (!differs(reach)) {
    if (reach >= largest) return null;
    same = reach;
    reach = Math.min(reach * 2, largest);
  }
  while (reach - same > 1) {
    const middle = Math.floor((same + reach) / 2);
    if (differs(middle)) reach = middle;
    else same = middle;
  }
  return reach;
}

/** How many steps fit between an amount and zero, below which no income or wealth falls. */
function stepsToZero(now: Decimal, unit: Decimal): number {
  const steps = roundTo(divide(now, unit), 0, 'floor');
  return compare(steps, decimal(LARGEST_SHIFT)) > 0 ? LARGEST_SHIFT : Math.max(0, Number(toText(steps)));
}

/** The nearest amount below or above at which the outcome turns, in whole euros or, for an amount with cents, in cents. */
function turningPoint(
  now: Decimal,
  cents: boolean,
  to: 'less' | 'more',
  differs: (to: string) => boolean,
): string | null {
  const unit = cents ? divide(decimal(1), decimal(100)) : decimal(1);
  const move = to === 'less' ? subtract : add;
  const at = (step: number): string => toText(move(now, multiply(decimal(step), unit)));
  const largest = to === 'less' ? stepsToZero(now, unit) : LARGEST_SHIFT;
  const step = threshold((each) => differs(at(each)), largest);
  return step === null ? null : at(step);
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
