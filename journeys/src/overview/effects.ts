import { addMonths, firstOfMonth, firstOfQuarter, type LegalDate } from '@eenloket/kit';
import { differenceOf, type Difference } from './difference.js';
import type { Knowledge } from './knowledge.js';
import { sameFor } from './same-for.js';
import { serviceOutcome } from './service-outcome.js';
import type { ServiceRules } from './service-rules.js';

/**
 * The days on which something that happened can begin to count: at once, with the next month (the allowances), or with the next
 * quarter (child benefit, AKW 11). When it happens on the first day of a month, that day is among them.
 */
export const effectDays = (happened: LegalDate): readonly LegalDate[] => [
  happened,
  addMonths(firstOfMonth(happened), 1),
  addMonths(firstOfQuarter(happened), 3),
];

/**
 * What a change brings: of each service the first day on which it gives something else with the change than without it, on the
 * same day and under the same law, so that nothing else is counted as its effect. Pure.
 */
export function effectsOf(
  rules: readonly ServiceRules[],
  { before, after }: { readonly before: Knowledge; readonly after: Knowledge },
  happened: LegalDate,
): readonly Difference[] {
  const days = [...new Set(effectDays(happened))];
  return rules.flatMap((each) => {
    for (const day of days) {
      if (sameFor(each, before.on(day), after.on(day))) continue;
      const found = differenceOf(each, serviceOutcome(each, before, day), serviceOutcome(each, after, day));
      if (found) return [found];
    }
    return [];
  });
}
