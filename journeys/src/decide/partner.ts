import { ok } from '@eenloket/kit';
import { evolve } from '../domain/evolve.js';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyEvent } from '../domain/journey-event.js';
import type { JourneyState, SentPart } from '../domain/journey-state.js';
import { withheldIn } from '../view/partner-waits.js';
import { receivedFields } from '../view/received-fields.js';
import type { Decider } from './decider.js';

const sendLater = (
  state: JourneyState,
  { part, organisation, over }: SentPart,
  catalogue: JourneyCatalogue,
): readonly JourneyEvent[] => {
  const pack = catalogue.pack(part.pack);
  const withheld = withheldIn(part.fields);
  if (!pack || over || withheld.length === 0) return [];
  const now = receivedFields(state, pack, part.receivedOn, part.childRef);
  const facts = Object.fromEntries(Object.entries(now).filter(([fact]) => withheld.includes(fact)));
  return [{ type: 'facts-sent', data: { partId: part.partId, facts, organisation } }];
};

/**
 * The partner agrees that the partner's own facts go along; who may say so is checked before (`runCommand`). What went
 * out without them is completed now: each organisation gets the facts it waited for, and no others.
 */
export const approveAsPartner: Decider<'approveAsPartner'> = (state, { on }, catalogue) => {
  if (state.partnerApproved) return ok([]);
  const agreed: JourneyEvent = { type: 'partner-approved', data: { on } };
  const after = evolve(state, agreed);
  return ok([agreed, ...Object.values(after.parts).flatMap((part) => sendLater(after, part, catalogue))]);
};
