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
    months.push({ on, outcomes, changes: changesSince(rules, months.at(-1)?.outcomes, outcomes) });
  }
  return months;
}

const changesSince = (
  rules: readonly ServiceRules[],
  before: Month['outcomes'] | undefined,
  after: Month['outcomes'],
): readonly Difference[] =>
  rules.flatMap((each) => {
    const [was, is] = [before?.get(each.pack.id), after.get(each.pack.id)];
    return (was && is && differenceOf(each, was, is)) ?? [];
  });
