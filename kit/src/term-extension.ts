import { addDays } from './date-arithmetic.js';
import { weekday } from './date-parts.js';
import { formatDate } from './format-date.js';
import type { Holidays } from './holidays.js';
import type { LegalDate } from './legal-date.js';
import type { Period } from './period.js';
import type { TermStep } from './term-step.js';
import type { Text } from './text.js';

const WEEKDAYS: readonly Text[] = [
  { nl: 'een zaterdag', en: 'a Saturday' },
  { nl: 'een zondag', en: 'a Sunday' },
];

/** Why `date` is no working day (Saturday, Sunday, holiday), or undefined when it is one. */
export const notWorking = (date: LegalDate, holidays: Holidays): Text | undefined =>
  holidays(date) ?? WEEKDAYS[weekday(date) - 6];

/** Whether the Algemene termijnenwet covers a term of this length: not over 90 days, 12 weeks or 3 months, nor in years (ATW 4 a). */
export function coveredByAtw(term: Period): boolean {
  return term.years === 0 && term.months <= 3 && term.weeks <= 12 && term.days <= 90;
}

/** ATW 2: a term of three days or more holds at least two working days, counted in the direction of the term. */
export function withTwoWorkingDays(
  from: LegalDate,
  end: LegalDate,
  direction: 1 | -1,
  holidays: Holidays,
): TermStep | undefined {
  let working = 0;
  let date = from;
  while (working < 2) {
    date = addDays(date, direction);
    if (!notWorking(date, holidays)) working += 1;
  }
  if (direction > 0 ? date <= end : date >= end) return undefined;
  const reason = {
    nl: `In een termijn van drie dagen of meer zitten ten minste twee werkdagen. Daarom loopt hij tot en met ${formatDate(date, 'nl')}.`,
    en: `A term of three days or more holds at least two working days. Therefore it runs to ${formatDate(date, 'en')}.`,
  };
  return { date, reason, article: 'Algemene termijnenwet 2' };
}

/** ATW 1: a term that ends on a Saturday, Sunday or holiday runs to the next working day. */
export function toWorkingDay(end: LegalDate, holidays: Holidays): TermStep | undefined {
  const why = notWorking(end, holidays);
  if (!why) return undefined;
  let date = end;
  while (notWorking(date, holidays)) date = addDays(date, 1);
  const reason = {
    nl: `${formatDate(end, 'nl')} is ${why.nl}. Daarom loopt de termijn door tot en met de eerste werkdag: ${formatDate(date, 'nl')}.`,
    en: `${formatDate(end, 'en')} is ${why.en}. Therefore the term runs to the next working day: ${formatDate(date, 'en')}.`,
  };
  return { date, reason, article: 'Algemene termijnenwet 1' };
}
