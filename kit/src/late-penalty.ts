import { addDays, daysBetween } from './date-arithmetic.js';
import type { LegalDate } from './legal-date.js';

/** Awb 4:17 lid 2 as it holds since 2019-01-01: whole euros a day for the first 14, the next 14 and the last 14 days. */
const EUROS_PER_DAY = [23, 35, 45] as const;
/** No penalty is owed over more days (Awb 4:17 lid 1). */
export const LONGEST_PENALTY_DAYS = 42;

/** The penalty for deciding late: days counted and whole euros as a decimal string. */
export interface LatePenalty {
  /** First day over which it is owed. */
  readonly from: LegalDate;
  readonly days: number;
  readonly euros: string;
  /** What `today` adds, in whole euros as a decimal string: 0 before the first day and after the last. */
  readonly perDay: string;
}

/** Whole euros, as a decimal string, owed over the first `days` days of being late (Awb 4:17 lid 1 and 2); at most 42 days, 1442 euros. */
export function penaltyOver(days: number): string {
  const counted = Math.max(0, Math.min(days, LONGEST_PENALTY_DAYS));
  const euros = EUROS_PER_DAY.reduce(
    (sum, perDay, step) => sum + perDay * Math.max(0, Math.min(counted - step * 14, 14)),
    0,
  );
  return String(euros);
}

/**
 * The penalty on `today` for a decision that is still not there, or that came on `today`: owed from the day after two weeks
 * have passed since both the end of the term and receipt of the notice of default (Awb 4:17 lid 3). The 42 days are plain
 * days: the Algemene termijnenwet does not apply. Not for decisions under the Woo (Woo 8.2).
 */
export function latePenalty(dates: {
  readonly termEnded: LegalDate;
  readonly noticeReceived: LegalDate;
  readonly today: LegalDate;
}): LatePenalty {
  const both = dates.termEnded > dates.noticeReceived ? dates.termEnded : dates.noticeReceived;
  const from = addDays(both, 15);
  const late = Math.max(0, daysBetween(from, dates.today) + 1);
  const days = Math.min(LONGEST_PENALTY_DAYS, late);
  const perDay = Number(penaltyOver(late)) - Number(penaltyOver(late - 1));
  return { from, days, euros: penaltyOver(days), perDay: String(perDay) };
}
