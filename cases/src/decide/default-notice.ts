import { ok } from '@eenloket/kit';
import { refuse } from '../domain/refusal.js';
import { deadlinesOf } from '../plan/deadlines.js';
import { owesPenalty } from '../plan/penalty.js';
import type { Decider } from './decider.js';

/**
 * Takes in the resident's notice of default (Awb 4:17 lid 3). Too early is no notice: the term must have passed. A second
 * one changes nothing. Refused with `case.no-penalty` where the law knows none: no `beschikking` on application, or an
 * advance (Awir 12 lid 2; the plan says `penalty: false`).
 */
export const receiveDefaultNotice: Decider<'receiveDefaultNotice'> = (state, { on }, pack) => {
  if (state.defaultNotice) return ok([]);
  const late = deadlinesOf(state, pack, on).filter(({ overdue }) => overdue);
  if (late.length === 0)
    return refuse('case.not-late', `Case ${state.caseId} is within its term on ${on}; wait for it to pass.`);
  const owed = late.find(({ name }) => owesPenalty(state, pack, name));
  return owed
    ? ok([{ type: 'default-notice-received', data: { deadline: owed.name, termEnded: owed.date, on } }])
    : refuse('case.no-penalty', `No penalty exists for ${pack.id} (Awb 4:17); call the resident instead.`);
};
