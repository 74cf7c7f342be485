import { ok } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import { refuse } from '../domain/refusal.js';
import { taskNames } from '../plan/task-names.js';
import type { Decided, Decider } from './decider.js';

const notYours = (state: CaseState, task: string): Decided =>
  refuse('case.not-yours', `Task ${task} of case ${state.caseId} is not yours; claim it first.`);

/** Takes a task. Claiming what one already has changes nothing; another's task must be reassigned. */
export const claim: Decider<'claim'> = (state, { task, worker }, pack) => {
  if (!taskNames(pack).includes(task))
    return refuse('case.task-unknown', `Case ${state.caseId} has no task ${task}; reload the case.`);
  const holder = state.claims[task];
  if (holder === worker) return ok([]);
  return holder === undefined
    ? ok([{ type: 'task-claimed', data: { task, worker } }])
    : refuse('case.task-taken', `A colleague has task ${task} of case ${state.caseId}; ask for a hand-over.`);
};

/** Gives a task back to the queue. */
export const release: Decider<'release'> = (state, { task, worker }) =>
  state.claims[task] === worker ? ok([{ type: 'task-released', data: { task } }]) : notYours(state, task);

/** Hands a task to a colleague; by whoever has it, or by the team lead (who may is authorised before). */
export const reassign: Decider<'reassign'> = (state, { task, worker, to }) =>
  state.claims[task] === undefined
    ? notYours(state, task)
    : ok([{ type: 'task-reassigned', data: { task, worker: to, by: worker } }]);
