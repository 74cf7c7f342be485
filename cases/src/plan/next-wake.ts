import { addDays, type LegalDate } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import type { Deadline } from './deadlines.js';
import { NEAR_DAYS } from './next-best-action.js';

/**
 * The next day on which a case changes by time alone: a term comes near, a term has passed (Awb 4:14), or the
 * term for an answer has passed unused (Awb 4:15). `undefined` when nothing will. Pure.
 */
export const nextWakeOf = (
  state: CaseState,
  deadlines: readonly Deadline[],
  today: LegalDate,
): LegalDate | undefined => {
  const answers = state.questions.flatMap(({ open, answerBy }) =>
    open && answerBy ? [addDays(answerBy, 1)] : [],
  );
  const terms = deadlines
    .filter(({ name }) => state.late[name] === undefined)
    .flatMap(({ date }) => [addDays(date, -NEAR_DAYS), addDays(date, 1)]);
  return [...answers, ...terms].filter((date) => date > today).sort()[0];
};
