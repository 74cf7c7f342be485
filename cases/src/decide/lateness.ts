import { ok } from '@eenloket/kit';
import { refuse } from '../domain/refusal.js';
import { deadlinesOf } from '../plan/deadlines.js';
import type { Decider } from './decider.js';

/** Notes that a term passed without a decision; from then on telling the resident is a task (Awb 4:14). */
export const noticeLate: Decider<'noticeLate'> = (state, { deadline, on }, pack) => {
  const found = deadlinesOf(state, pack, on).find(({ name }) => name === deadline);
  if (!found)
    return refuse(
      'case.deadline-unknown',
      `Case ${state.caseId} has no running term ${deadline}; reload it.`,
    );
  if (!found.overdue)
    return refuse('case.not-late', `Term ${deadline} of case ${state.caseId} runs to ${found.date}; wait.`);
  return state.late[deadline] ? ok([]) : ok([{ type: 'lateness-noticed', data: { deadline, on } }]);
};

/** The worker told the resident that it takes longer, and until when (Awb 4:14). */
export const notifyLate: Decider<'notifyLate'> = (state, { deadline, by, on }) =>
  state.late[deadline] === 'noticed'
    ? ok([{ type: 'lateness-notified', data: { deadline, on, worker: by } }])
    : refuse(
        'case.not-late',
        `Term ${deadline} of case ${state.caseId} has no open notice; nothing to tell.`,
      );
