import type { Pack } from '@eenloket/catalogue';
import { addDays, LONGEST_PENALTY_DAYS, latePenalty, type LegalDate, type LatePenalty } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import { termOf } from './term.js';

/** What we owe for deciding late, so far: whole euros as a decimal string, with its article. */
export type Penalty = LatePenalty & {
  /** The day on which the resident's notice of default came in. */
  readonly noticeOn: LegalDate;
  readonly article: string;
  /** The last day to lay the amount down in a decision: two weeks after the last day over which it is owed (Awb 4:18). */
  readonly setBy: LegalDate;
};

/**
 * Whether a passed term costs a penalty: only for a `beschikking` on application (Awb 4:17 lid 1), and not where the
 * plan says `penalty: false` (an advance, Awir 12 lid 2). Pure.
 */
export const owesPenalty = (state: CaseState, pack: Pack, deadline: string): boolean =>
  pack.outcomeKind === 'beschikking' &&
  state.part.ownInitiative === undefined &&
  pack.plan.deadlines.some(({ name, penalty }) => name === deadline && penalty !== false);

/**
 * The penalty on `today` after a notice of default; it stops counting on the day of the decision or of the end of the
 * case. `undefined` without a notice. Pure.
 */
export const penaltyOf = (state: CaseState, today: LegalDate): Penalty | undefined => {
  if (!state.defaultNotice) return undefined;
  const { termEnded, on: noticeReceived } = state.defaultNotice;
  const over = state.decision?.on ?? state.ended?.on;
  const owed = latePenalty({ termEnded, noticeReceived, today: over && over < today ? over : today });
  const longest = addDays(owed.from, LONGEST_PENALTY_DAYS - 1);
  const lastDay = over && over < longest ? over : longest;
  return {
    ...owed,
    noticeOn: noticeReceived,
    article: 'Awb 4:17',
    setBy: termOf({ from: lastDay, term: 'P2W', article: 'Awb 4:18', atw: true }).date,
  };
};
