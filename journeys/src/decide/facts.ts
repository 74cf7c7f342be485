import { ok } from '@eenloket/kit';
import { factKey } from '../domain/fact-key.js';
import { fieldsFor } from '../domain/fields-for.js';
import type { JourneyState } from '../domain/journey-state.js';
import { refuse } from '../domain/refusal.js';
import type { Decided, Decider } from './decider.js';

const checkChild = (state: JourneyState, childRef: string | undefined): Decided =>
  childRef === undefined || state.children.some((child) => child.childRef === childRef)
    ? ok([])
    : refuse('journey.no-child', `Journey ${state.journeyId} has no such child; report the birth first.`);

/** Keeps a snapshot of what the registers know, with the origin of each fact. */
export const collect: Decider<'collect'> = (state, { facts, childRef, on }) => {
  const child = checkChild(state, childRef);
  if (!child.ok) return child;
  return ok([
    { type: 'facts-collected', data: { facts, on, ...(childRef === undefined ? {} : { childRef }) } },
  ]);
};

/** Keeps what the resident answered. */
export const answer: Decider<'answer'> = (state, { fact, childRef, value, on }) => {
  const child = checkChild(state, childRef);
  if (!child.ok) return child;
  return ok([
    { type: 'fact-answered', data: { fact, value, on, ...(childRef === undefined ? {} : { childRef }) } },
  ]);
};

/** "I do not know" is an answer: it is not asked again, and a human may look. */
export const doNotKnow: Decider<'doNotKnow'> = (state, { fact, childRef, on }) => {
  const child = checkChild(state, childRef);
  if (!child.ok) return child;
  return ok([
    { type: 'fact-not-known', data: { fact, on, ...(childRef === undefined ? {} : { childRef }) } },
  ]);
};

/** The resident says that a known but possibly outdated fact is still right. */
export const confirm: Decider<'confirm'> = (state, { fact, childRef, on }) => {
  const known = fieldsFor(state, childRef)[fact];
  if (!known || known.value.state === 'unknown')
    return refuse(
      'journey.fact-unknown',
      `Fact ${fact} is not known in ${state.journeyId}; answer it instead.`,
    );
  if (state.confirmed.includes(factKey(fact, childRef))) return ok([]);
  return ok([
    { type: 'fact-confirmed', data: { fact, on, ...(childRef === undefined ? {} : { childRef }) } },
  ]);
};
