import { addDays, compareDates, daysBetween } from './date-arithmetic.js';
import type { LegalDate } from './legal-date.js';

/** One suspension of a decision term under Awb 4:15. */
export interface Suspension {
  /** The day of the invitation to supplement, or of the agreement; the term stands still from the next day. */
  readonly from: LegalDate;
  /**
   * The day of the supplement, or the last day of the set term when it passed unused.
   * Null: no term was set, and then nothing is suspended (ABRvS 21 September 2016, ECLI:NL:RVS:2016:2527).
   */
  readonly until: LegalDate | null;
  /** True: nothing came and `until` is the last day of the set term. Otherwise the supplement came on `until`. */
  readonly unused?: boolean;
  /** Article under which it is suspended; by default Awb 4:15. */
  readonly article?: string;
}

/** Days on which a term stands still: first and last, both included. */
export interface StandStill {
  readonly first: LegalDate;
  readonly last: LegalDate;
  readonly days: number;
  readonly article: string;
}

/**
 * The stand-still days of one suspension: from the day after `from` "tot de dag waarop" the supplement came, that day
 * not included; an unused term stands still through its last day.
 */
function standStill({ from, until, unused, article }: Suspension): StandStill[] {
  if (until === null) return [];
  const first = addDays(from, 1);
  const last = unused === true ? until : addDays(until, -1);
  if (last < first) return [];
  return [{ first, last, days: daysBetween(first, last) + 1, article: article ?? 'Awb 4:15' }];
}

/** The stand-still days of all suspensions in order of date; a day that two of them claim counts once. */
export function standStills(suspensions: readonly Suspension[]): StandStill[] {
  const spans = suspensions.flatMap(standStill).sort((a, b) => compareDates(a.first, b.first));
  const apart: StandStill[] = [];
  for (const span of spans) {
    const previous = apart.at(-1);
    const first = previous && previous.last >= span.first ? addDays(previous.last, 1) : span.first;
    if (first <= span.last) apart.push({ ...span, first, days: daysBetween(first, span.last) + 1 });
  }
  return apart;
}
