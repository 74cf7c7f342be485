import {
  CodedError,
  EQUATED_DAYS,
  holidayCalendar,
  legalDeadline,
  parsePeriod,
  type LegalDate,
  type Text,
} from '@eenloket/kit';
import type { Suspension } from '../domain/case-state.js';

const holidays = holidayCalendar(EQUATED_DAYS);

/** A term as a pack writes it: from a day, an ISO 8601 period, its article, and whether the Algemene termijnenwet applies. */
export type Term = {
  readonly from: LegalDate;
  readonly term: string;
  readonly article: string;
  readonly atw: boolean;
  readonly suspensions?: readonly Suspension[];
};

/**
 * The last day of a term and why, one sentence a step. An open suspension counts to the end of its set term.
 * Throws `case.term-unreadable` when the pack's period is none: `eenloket check` refuses such a pack.
 */
export const termOf = (term: Term): { readonly date: LegalDate; readonly why: readonly Text[] } => {
  const period = parsePeriod(term.term);
  if (!period.ok)
    throw new CodedError(
      'case.term-unreadable',
      `Term ${term.term} is no period; correct plan.yaml (P8W, P6M).`,
    );
  const { date, steps } = legalDeadline({
    from: term.from,
    term: period.value,
    article: term.article,
    atw: term.atw,
    suspensions: term.suspensions ?? [],
    holidays,
  });
  return { date, why: steps.map(({ reason }) => reason) };
};
