import type { Pack, TaskRule } from '@eenloket/catalogue';
import type { CaseState } from '../domain/case-state.js';
import { isDecidable } from '../domain/evaluation.js';

/** Whether the rules alone may decide this case: the pack is `full` and the proposal has one sure outcome. Pure. */
export const decidesItself = (state: CaseState, pack: Pack): boolean =>
  pack.automation === 'full' && state.proposal?.result !== undefined && isDecidable(state.proposal.outcomes);

/** Whether a task of the plan is open: asking only while no question is open, judging until it is decided. Pure. */
export const taskApplies = (rule: TaskRule, state: CaseState, pack: Pack): boolean => {
  if (rule.suspends !== undefined) return !state.questions.some(({ open }) => open);
  return !decidesItself(state, pack);
};
