import { add, compare, decimal, divide, fromText, isDecimal, toText } from '@eenloket/kit';
import type { DecisionModel } from './decision-model.js';
import { outcomeOf, type Evaluation } from './evaluate.js';
import type { Change } from './explanation.js';
import type { FactJson, FactValue } from './fact.js';
import { dateText, fromDays, type CalendarDate, parseDate, toDays } from './value/calendar-date.js';

type Try = (to: FactJson) => FactValue;

const MOST_TEXTS = 40;
const LARGEST_SHIFT = 1e9;
const DAYS = 40_000;

function trial(outcome: string, fact: string, model: DecisionModel, { query }: Evaluation): Try {
  const current = query.facts.get(fact);
  return (value) => {
    const origin = current?.origin ?? { source: 'assumption' };
    const facts = new Map(query.facts).set(fact, { name: fact, value: { state: 'known', value }, origin });
    return outcomeOf(model, { ...query, facts }, outcome);
  };
}

const valueOf = (value: FactValue): FactJson | undefined =>
  value.state === 'unknown' ? undefined : value.value;

/** What counts as the same outcome: amounts differ only in being something or nothing, all else in any way. */
function signature(value: FactValue): string {
  const json = valueOf(value);
  if (json === undefined) return 'unknown';
  const amount = typeof json === 'string' ? fromText(json) : null;
  return amount?.ok ? `amount ${compare(amount.value, decimal(0))}` : JSON.stringify(json);
}

/** The smallest step away from `start` where the outcome differs, found by doubling and then halving; null when there is none. */
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

const textOf = (date: CalendarDate | null): string | null => date && dateText(date);

type Step = (step: number) => FactJson | null;

function stepsFrom(json: string): { readonly at: Step; readonly largest: number } | null {
  const date = parseDate(json);
  if (date) {
    const shifted = (step: number) => fromDays(toDays(date) + step);
    return { at: (step) => textOf(shifted(step)), largest: DAYS };
  }
  const number = fromText(json);
  if (!number.ok || !isDecimal(number.value)) return null;
  const { value } = number;
  // Whole numbers move by one; amounts in cents by one cent.
  const cents = json.includes('.');
  return {
    at: (step) => toText(add(value, cents ? divide(decimal(step), decimal(100)) : decimal(step))),
    largest: LARGEST_SHIFT,
  };
}

function thresholds(json: string, attempt: Try, now: string): string[] {
  const steps = stepsFrom(json);
  if (!steps) return [];
  return [1, -1].flatMap((direction) => {
    const differs = (step: number): boolean => {
      const to = steps.at(step * direction);
      return to !== null && signature(attempt(to)) !== now;
    };
    const step = threshold(differs, steps.largest);
    const to = step === null ? null : steps.at(step * direction);
    return typeof to === 'string' ? [to] : [];
  });
}

function alternatives(
  json: FactJson,
  kind: string,
  texts: readonly string[],
  attempt: Try,
  now: string,
): FactJson[] {
  if (typeof json === 'boolean') return [!json];
  if (typeof json !== 'string') return [];
  return kind === 'string'
    ? texts.filter((text) => text !== json).slice(0, MOST_TEXTS)
    : thresholds(json, attempt, now);
}

/**
 * Which single fact, made different, would give another outcome: the other truth of a boolean, another text that the model
 * names, or the nearest date or number on either side where the outcome turns (for an amount: between something and nothing).
 */
export function changesFor(
  outcome: string,
  facts: readonly string[],
  model: DecisionModel,
  evaluation: Evaluation,
): readonly Change[] {
  const value = evaluation.outcomes[outcome];
  if (!value || value.state === 'unknown') return [];
  const now = signature(value);
  return facts.flatMap((fact) => {
    const current = evaluation.query.facts.get(fact)?.value;
    const slot = model.slots[model.facts.get(fact) ?? -1];
    if (!current || current.state === 'unknown' || slot?.kind !== 'fact') return [];
    const attempt = trial(outcome, fact, model, evaluation);
    return alternatives(current.value, slot.type.kind, model.texts, attempt, now).flatMap((to) => {
      const result = attempt(to);
      const changed = valueOf(result);
      return changed === undefined || signature(result) === now ? [] : [{ fact, to, outcome: changed }];
    });
  });
}
