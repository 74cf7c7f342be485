import type { CaseState } from '../domain/case-state.js';
import type { Deadline } from './deadlines.js';

/** What a resident sees of a case in one word; the words themselves are in `status-text.ts`. */
export type Status =
  'waiting' | 'working' | 'asked' | 'late' | 'decided' | 'withdrawn' | 'stopped' | 'closed';

/** The status of a case. Waiting for the resident goes before being late: then the term stands still. Pure. */
export const statusOf = (state: CaseState, deadlines: readonly Deadline[]): Status => {
  if (state.phase === 'working' && state.questions.some(({ open }) => open)) return 'asked';
  if (deadlines.some(({ overdue }) => overdue)) return 'late';
  // Closing a withdrawn case is ours to note; for the resident it stays withdrawn.
  return state.phase === 'closed' && !state.decision ? 'withdrawn' : state.phase;
};
