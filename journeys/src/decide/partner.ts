import { ok, type LegalDate } from '@eenloket/kit';
import { evolve } from '../domain/evolve.js';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyEvent } from '../domain/journey-event.js';
import type { JourneyState, SentPart } from '../domain/journey-state.js';
import { withheldIn } from '../view/partner-waits.js';
import { receivedFields } from '../view/received-fields.js';
import type { Decided, Decider } from './decider.js';

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

const said = (
  state: JourneyState,
  type: 'partner-approved' | 'partner-declined',
  on: LegalDate,
  catalogue: JourneyCatalogue,
): Decided => {
  const event: JourneyEvent = { type, data: { on } };
  const after = evolve(state, event);
  return ok([event, ...Object.values(after.parts).flatMap((part) => sendLater(after, part, catalogue))]);
};

/**
 * The partner agrees that the partner's own facts go along; who may say so is checked before (`runCommand`). What went
 * out without them is completed now: each organisation gets the facts it waited for, and no others.
 */
export const approveAsPartner: Decider<'approveAsPartner'> = (state, { on }, catalogue) =>
  state.partnerSaid === 'approved' ? ok([]) : said(state, 'partner-approved', on, catalogue);

/**
 * The partner says no. Each organisation that waits for these facts is told so, without a value: it need not wait any
 * longer and asks the partner itself. A later yes still completes what is not over; a yes cannot be taken back, because
 * the facts have gone.
 */
export const declineAsPartner: Decider<'declineAsPartner'> = (state, { on }, catalogue) =>
  state.partnerSaid === undefined ? said(state, 'partner-declined', on, catalogue) : ok([]);
