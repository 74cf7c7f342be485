import { legalDeadline, type LegalDeadline } from './legal-term.js';
import type { Holidays } from './holidays.js';
import type { LegalDate } from './legal-date.js';
import type { Period } from './period.js';
import type { Suspension } from './suspension.js';

const weeks = (count: number): Period => ({ years: 0, months: 0, weeks: count, days: 0 });

/**
 * Last day to decide on an application: the statutory term, else eight weeks after receipt (Awb 4:13 lid 2),
 * moved by suspension (Awb 4:15).
 */
export const decisionDeadline = (
  receivedOn: LegalDate,
  holidays: Holidays,
  options: {
    readonly statutory?: { readonly term: Period; readonly article: string };
    readonly suspensions?: readonly Suspension[];
  } = {},
): LegalDeadline =>
  legalDeadline({
    from: receivedOn,
    term: options.statutory?.term ?? weeks(8),
    article: options.statutory?.article ?? 'Awb 4:13 lid 2',
    atw: true,
    suspensions: options.suspensions ?? [],
    holidays,
  });

/** Last day of four weeks to leave an application aside, after the supplement or the unused end of the set term (Awb 4:5 lid 4). */
export const leaveAsideDeadline = (after: LegalDate, holidays: Holidays): LegalDeadline =>
  legalDeadline({ from: after, term: weeks(4), article: 'Awb 4:5 lid 4', atw: true, holidays });

/** Last day to object: six weeks from the day after publication (Awb 6:7, 6:8 lid 1). */
export const objectionDeadline = (publishedOn: LegalDate, holidays: Holidays): LegalDeadline =>
  legalDeadline({ from: publishedOn, term: weeks(6), article: 'Awb 6:7 en 6:8 lid 1', atw: true, holidays });

/**
 * Last day to decide on an objection: six weeks, twelve with a committee, from the day after the objection term
 * (Awb 7:10 lid 1); adjourned by at most six weeks (lid 3).
 */
export function objectionDecisionDeadline(
  objectionEnds: LegalDate,
  holidays: Holidays,
  options: { readonly committee: boolean; readonly adjourned: boolean },
): LegalDeadline {
  const term = weeks((options.committee ? 12 : 6) + (options.adjourned ? 6 : 0));
  const article = options.adjourned ? 'Awb 7:10 lid 1 en 3' : 'Awb 7:10 lid 1';
  return legalDeadline({ from: objectionEnds, term, article, atw: true, holidays });
}

/** Last day to handle a complaint: six weeks, ten with a committee (Awb 9:11 lid 1), adjourned by at most four (lid 2). */
export function complaintDeadline(
  receivedOn: LegalDate,
  holidays: Holidays,
  options: { readonly committee: boolean; readonly adjourned: boolean },
): LegalDeadline {
  const term = weeks((options.committee ? 10 : 6) + (options.adjourned ? 4 : 0));
  return legalDeadline({ from: receivedOn, term, article: 'Awb 9:11', atw: true, holidays });
}

/** Last day to decide on a request for information: four weeks (Woo 4.4 lid 1), adjourned by at most two (lid 2). */
export const wooDeadline = (receivedOn: LegalDate, adjourned: boolean, holidays: Holidays): LegalDeadline =>
  legalDeadline({
    from: receivedOn,
    term: weeks(adjourned ? 6 : 4),
    article: adjourned ? 'Woo 4.4 lid 1 en 2' : 'Woo 4.4 lid 1',
    atw: true,
    holidays,
  });
