import type { LegalDate } from '@eenloket/kit';
import type { Knowledge, KnownOn } from './knowledge.js';

/** The same, deriving what holds on a day only once. Pure, as long as what it remembers is. */
export function remembered(knowledge: Knowledge): Knowledge {
  const days = new Map<LegalDate, KnownOn>();
  return {
    on(day) {
      const known = days.get(day) ?? knowledge.on(day);
      days.set(day, known);
      return known;
    },
    asOf: (day) => remembered(knowledge.asOf(day)),
    bornLater: (who, days) => remembered(knowledge.bornLater(who, days)),
  };
}
