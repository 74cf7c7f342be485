import { ok } from '@eenloket/kit';
import type { CommandOf } from '../domain/journey-command.js';
import type { JourneyEvent } from '../domain/journey-event.js';
import type { JourneyState } from '../domain/journey-state.js';
import { refuse } from '../domain/refusal.js';
import { toConfirmOf } from '../view/known.js';
import { neededOf } from '../view/needed.js';
import { isSent, offersOf, type Offer } from '../view/offers.js';
import type { Decided, Decider } from './decider.js';
import { sentPart } from './sent-part.js';

const send = (state: JourneyState, offers: readonly Offer[], command: CommandOf<'approve'>): Decided => {
  const homeless = offers.find(({ organisation }) => organisation === undefined);
  if (homeless)
    return refuse(
      'journey.no-organisation',
      `Nobody is competent yet for ${homeless.key}; answer where it is.`,
    );
  const { approvalId, on } = command;
  const parts = offers.map(({ key }) => key);
  return ok([
    { type: 'approved', data: { approvalId, phase: state.phase, parts, on } },
    ...offers.map((offer): JourneyEvent => sentPart(state, offer, on, command.evaluations)),
  ]);
};

/**
 * Approves everything wanted in this phase at once: each organisation gets its part with exactly the fields it
 * receives. An organisation that begins by itself is told in the same breath, without application. A second approval of the same phase changes nothing; a part is never sent twice.
 */
export const approve: Decider<'approve'> = (state, command, catalogue) => {
  if (state.approvals[state.phase] !== undefined) return ok([]);
  const sent = new Set(Object.values(state.parts).map(({ key }) => key));
  const offers = offersOf(state, catalogue).filter((offer) => isSent(offer) && !sent.has(offer.key));
  if (!offers.some(({ mode }) => mode === 'approve'))
    return refuse(
      'journey.nothing-to-approve',
      `Nothing is left to send in ${state.journeyId}; choose a part.`,
    );
  const open =
    neededOf(offers, state, catalogue, command.evaluations).length + toConfirmOf(offers, state).length;
  return open === 0
    ? send(state, offers, command)
    : refuse(
        'journey.incomplete',
        `${open} questions are still open in ${state.journeyId}; answer them first.`,
      );
};
