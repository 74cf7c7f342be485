import type { Pack } from '@eenloket/catalogue';
import { latePenalty, type LegalDate, type LatePenalty } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';

/** What we owe for deciding late, so far: whole euros as a decimal string, with its article. */
export type Penalty = LatePenalty & {
  /** The day on which the resident's notice of default came in. */
  readonly noticeOn: LegalDate;
  readonly article: string;
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
  const last = state.decision?.on ?? state.ended?.on ?? today;
  return {
    ...latePenalty({ termEnded, noticeReceived, today: last < today ? last : today }),
    noticeOn: noticeReceived,
    article: 'Awb 4:17',
  };
};
