import { addDays } from './date-arithmetic.js';
import { formatDate } from './format-date.js';
import type { Holidays } from './holidays.js';
import type { LegalDate } from './legal-date.js';
import { addPeriod, formatPeriod, type Period } from './period.js';
import { standStills, type StandStill, type Suspension } from './suspension.js';
import { coveredByAtw, toWorkingDay, withTwoWorkingDays } from './term-extension.js';
import type { TermStep } from './term-step.js';
import type { Text } from './text.js';

/** A legal term to compute. The day of `from` does not count: day one is the next day. */
export interface TermRequest {
  readonly from: LegalDate;
  readonly term: Period;
  /** Article that sets the term, e.g. `Awb 4:13`; named in the first step. */
  readonly article: string;
  /** Whether the Algemene termijnenwet applies; even then not to terms that its article 4 leaves out. */
  readonly atw: boolean;
  /** The term is counted back from `from`; ATW 1 does not apply then (ATW 1 lid 2). */
  readonly countBackwards?: boolean;
  readonly suspensions?: readonly Suspension[];
  readonly holidays: Holidays;
}

/** The last day of a term with every step that led to it; the date of the last step is `date`. */
export interface LegalDeadline {
  readonly date: LegalDate;
  readonly steps: readonly TermStep[];
}

const BACK: Text = { nl: ', teruggerekend', en: ', counted back' };

function firstStep({ from, term, article, countBackwards }: TermRequest): TermStep {
  const words = formatPeriod(term);
  const [backNl, backEn] = countBackwards ? [BACK.nl, BACK.en] : ['', ''];
  const reason = {
    nl: `${words.nl} vanaf ${formatDate(from, 'nl')}${backNl}.`,
    en: `${words.en} from ${formatDate(from, 'en')}${backEn}.`,
  };
  return { date: addPeriod(from, term, countBackwards ? -1 : 1), reason, article };
}

function suspensionStep(end: LegalDate, { first, last, days, article }: StandStill): TermStep {
  const reason = {
    nl: `De termijn stond ${days} ${days === 1 ? 'dag' : 'dagen'} stil: van ${formatDate(first, 'nl')} tot en met ${formatDate(last, 'nl')}.`,
    en: `The term stood still for ${days} ${days === 1 ? 'day' : 'days'}: from ${formatDate(first, 'en')} to ${formatDate(last, 'en')}.`,
  };
  return { date: addDays(end, days), reason, article };
}

/** Moves the end by each stand-still that begins while the term still runs; `extend` gives the end that runs under the ATW. */
function suspended(
  start: TermStep,
  spans: readonly StandStill[],
  extend: (end: LegalDate) => readonly TermStep[],
): readonly TermStep[] {
  const steps = [start];
  for (const span of spans) {
    const end = (steps.at(-1) ?? start).date;
    if (span.first <= end) {
      steps.push(suspensionStep(end, span));
      continue;
    }
    const extension = extend(end);
    const running = extension.at(-1)?.date ?? end;
    if (span.first <= running) steps.push(...extension, suspensionStep(running, span));
  }
  return steps;
}

/**
 * Computes the last day of a legal term: the term itself (Awb 4:13, 6:7, 7:10, 9:11, Woo 4.4 ...), suspension (Awb 4:15),
 * at least two working days (ATW 2) and no end on a Saturday, Sunday or holiday (ATW 1, 3). Each step is data with its reason.
 */
export function legalDeadline(request: TermRequest): LegalDeadline {
  const { from, term, holidays } = request;
  const direction = request.countBackwards ? -1 : 1;
  const extend = (end: LegalDate): readonly TermStep[] => {
    if (!request.atw || !coveredByAtw(term)) return [];
    const threeDaysOrMore = term.months > 0 || term.weeks > 0 || term.days >= 3;
    const longer = threeDaysOrMore ? withTwoWorkingDays(from, end, direction, holidays) : undefined;
    const later = direction > 0 ? toWorkingDay(longer?.date ?? end, holidays) : undefined;
    return [longer, later].filter((step) => step !== undefined);
  };
  const start = firstStep(request);
  const counted = suspended(start, standStills(request.suspensions ?? []), extend);
  const end = (counted.at(-1) ?? start).date;
  const steps = [...counted, ...extend(end)];
  return { date: (steps.at(-1) ?? start).date, steps };
}
