import type { Fields } from '@eenloket/cases';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyState, SentPart } from '../domain/journey-state.js';
import { isSent, offersOf } from './offers.js';
import { receivedFields } from './received-fields.js';

/** One fact of the partner that does not travel until the partner agrees, and to whom it would go. No value. */
export type PartnerWait = {
  readonly fact: string;
  readonly pack: string;
  readonly organisation?: string;
  /** The partner said no. It can still be changed, as long as it stands here. */
  readonly declined?: true;
};

const WITHHELD = ['partnerNotApproved', 'partnerDeclined'];

/** Names of the facts that are withheld until the partner approves, also after a no. Pure. */
export const withheldIn = (fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([fact, { value }]) =>
    value.state === 'unknown' && WITHHELD.includes(value.reason) ? [fact] : [],
  );

const waitsOf = (fields: Fields, pack: string, organisation: string | undefined): readonly PartnerWait[] =>
  withheldIn(fields).map((fact) => ({ fact, pack, ...(organisation === undefined ? {} : { organisation }) }));

const ofSent = ({ part, organisation }: SentPart): readonly PartnerWait[] =>
  waitsOf(part.fields, part.pack, organisation);

/** Which facts of the partner wait for the partner's own approval: of parts already sent and of parts still on offer. Pure. */
export const partnerWaitsOf = (state: JourneyState, catalogue: JourneyCatalogue): readonly PartnerWait[] => {
  if (state.stopped || state.partnerSaid === 'approved') return [];
  const sent = Object.values(state.parts);
  const offered = offersOf(state, catalogue)
    .filter((offer) => isSent(offer) && !sent.some(({ key }) => key === offer.key))
    .flatMap(({ pack, childRef, organisation }) =>
      waitsOf(receivedFields(state, pack, state.startedOn, childRef), pack.id, organisation),
    );
  const all = [...sent.filter(({ over }) => !over).flatMap(ofSent), ...offered];
  // Twins have a part each; the partner agrees once to what goes to whom.
  const once = [
    ...new Map(all.map((wait) => [`${wait.fact} ${wait.pack} ${wait.organisation}`, wait])).values(),
  ];
  return state.partnerSaid === 'declined' ? once.map((wait) => ({ ...wait, declined: true })) : once;
};
