import { addMonths, type LegalDate } from '@eenloket/kit';
import { differenceOf, type Difference } from './difference.js';
import type { Knowledge } from './knowledge.js';
import { serviceOutcome, type ServiceOutcome } from './service-outcome.js';
import type { ServiceRules } from './service-rules.js';

/** What somebody has a right to in one month, and what differs from the month before. */
export interface Month {
  /** Its first day, on which it is looked at. */
  readonly on: LegalDate;
  /** Of every service, by pack id. */
  readonly outcomes: ReadonlyMap<string, ServiceOutcome>;
  readonly changes: readonly Difference[];
}

/**
 * A calendar year month by month, each looked at on its first day with what registers knew of that day. The first month has no
 * changes: what went before is not looked at. Pure.
 */
export function monthsOf(
  rules: readonly ServiceRules[],
  knowledge: Knowledge,
  year: number,
): readonly Month[] {
  const january = `${String(year).padStart(4, '0')}-01-01` as LegalDate;
  const months: Month[] = [];
  for (let month = 0; month < 12; month += 1) {
    const on = addMonths(january, month);
    const outcomes = new Map(rules.map((each) => [each.pack.id, serviceOutcome(each, knowledge, on)]));
    months.push({ on, outcomes, changes: changesSince(rules, knowledge, months.at(-1)?.outcomes, outcomes) });
  }
  return months;
}

const changesSince = (
  rules: readonly ServiceRules[],
  knowledge: Knowledge,
  before: Month['outcomes'] | undefined,
  after: Month['outcomes'],
): readonly Difference[] =>
  rules.flatMap((each) => {
    const [was, is] = [before?.get(each.pack.id), after.get(each.pack.id)];
    return was && is ? changesBetween(each, knowledge, was, is) : [];
  });

/** What changed from one first day to the next; a right that began on a day between (AOW 16: the day of the age) by that day. */
function changesBetween(
  rules: ServiceRules,
  knowledge: Knowledge,
  was: ServiceOutcome,
  is: ServiceOutcome,
): readonly Difference[] {
  const start = was.later?.on;
  const steps = start && start < is.on ? [was, serviceOutcome(rules, knowledge, start), is] : [was, is];
  return steps.slice(1).flatMap((after, place) => {
    const before = steps[place];
    return (before && differenceOf(rules, before, after)) ?? [];
  });
}
