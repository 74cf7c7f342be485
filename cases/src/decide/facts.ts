import { ok } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import { refuse } from '../domain/refusal.js';
import type { Decided, Decider } from './decider.js';

const ongoing = (state: CaseState): Decided =>
  state.phase === 'waiting' || state.phase === 'working'
    ? ok([])
    : refuse('case.not-working', `Case ${state.caseId} is ${state.phase}; its facts stand.`);

/**
 * A worker corrects or adds a fact: established in person (`worker`) or read in the resident's answer (`answer`). Only a
 * fact that the service receives: need-to-know holds for corrections too. The rules are run again after it.
 */
export const addFact: Decider<'addFact'> = (state, { fact, value, source, by, on }, pack) => {
  const allowed = ongoing(state);
  if (!allowed.ok) return allowed;
  if (!pack.receives.includes(fact))
    return refuse('case.fact-unknown', `${pack.id} does not receive ${fact}; add one of its own facts.`);
  const origin = { source: source === 'worker' ? 'worker' : 'resident', validFrom: on };
  return ok([
    {
      type: 'facts-added',
      data: { facts: { [fact]: { value: { state: 'known', value }, origin } }, on, worker: by },
    },
  ]);
};

/** Facts that could not travel with the part and now may, such as the partner's after the partner's own approval. */
export const receiveFacts: Decider<'receiveFacts'> = (state, { facts, on }, pack) => {
  const allowed = ongoing(state);
  if (!allowed.ok) return allowed;
  const received = Object.fromEntries(Object.entries(facts).filter(([fact]) => pack.receives.includes(fact)));
  return ok(
    Object.keys(received).length === 0 ? [] : [{ type: 'facts-added', data: { facts: received, on } }],
  );
};
