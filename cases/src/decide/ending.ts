import { ok } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import { refuse } from '../domain/refusal.js';
import type { Decided, Decider } from './decider.js';
import { delayEvents } from './reopening.js';

const over = (state: CaseState): Decided =>
  refuse('case.over', `Case ${state.caseId} is ${state.phase}; open a new one if something changed.`);

/** The resident takes the request back; possible until it is decided. Who waits for it is told. */
export const withdraw: Decider<'withdraw'> = (state, { reason, on }, pack) =>
  state.phase === 'waiting' || state.phase === 'working'
    ? ok([{ type: 'withdrawn', data: { reason, on } }, ...delayEvents(state, pack, 'withdrawn', on)])
    : over(state);

/** A child died or was born dead: everything halts at once, also after a decision, and one worker takes over. */
export const stop: Decider<'stop'> = (state, { reason, on, takeOver }) =>
  state.phase === 'stopped' ? ok([]) : ok([{ type: 'stopped', data: { reason, on, takeOver } }]);

/** Closes a case in which nothing is left to do. */
export const close: Decider<'close'> = (state, { cause, on }) => {
  if (state.phase === 'closed' || state.phase === 'stopped') return over(state);
  return state.phase === 'decided' || state.phase === 'withdrawn'
    ? ok([{ type: 'closed', data: { cause, on } }])
    : refuse('case.not-decided', `Case ${state.caseId} is still open; decide or withdraw it first.`);
};

/** Reminds whoever is waited for; changes nothing else. */
export const remind: Decider<'remind'> = (state, { about, on }) =>
  state.phase === 'waiting' || state.phase === 'working'
    ? ok([{ type: 'reminded', data: { about, on } }])
    : over(state);
