import { decimal, multiply, roundTo, toText, type LegalDate } from '@eenloket/kit';
import { differenceOf, type Difference } from './difference.js';
import { withAnswers, type Knowledge } from './knowledge.js';
import { serviceOutcome } from './service-outcome.js';
import type { ServiceRules } from './service-rules.js';

/** What would be otherwise with another income in this year. */
export interface OtherIncome {
  /** How much more, in percent; less when below zero. */
  readonly percent: number;
  /** The income it is looked at with, in euros. */
  readonly income: string;
  readonly changes: readonly Difference[];
}

const INCOME = 'aanvrager.toetsingsinkomen';

/**
 * What services would give with an income so many percent higher or lower, all else the same. Undefined as long as the income is
 * not known. Pure.
 */
export function withOtherIncome(
  rules: readonly ServiceRules[],
  knowledge: Knowledge,
  today: LegalDate,
  percent: number,
): OtherIncome | undefined {
  const fact = knowledge.on(today).household[INCOME];
  if (!fact || fact.value.state === 'unknown' || typeof fact.value.value !== 'string') return undefined;
  const factor = decimal(String((100 + percent) / 100));
  const income = toText(roundTo(multiply(decimal(fact.value.value), factor), 2, 'half-even'));
  const other = withAnswers(knowledge, { [INCOME]: { ...fact, value: { ...fact.value, value: income } } });
  const changes = rules.flatMap(
    (each) =>
      differenceOf(each, serviceOutcome(each, knowledge, today), serviceOutcome(each, other, today)) ?? [],
  );
  return { percent, income, changes };
}
