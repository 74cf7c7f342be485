import type { ApprovedPart } from '@eenloket/cases';
import type { LegalDate } from '@eenloket/kit';
import type { JourneyEvent } from '../domain/journey-event.js';
import type { JourneyState } from '../domain/journey-state.js';
import { partIdOf } from '../domain/part-key.js';
import type { Offer } from '../view/offers.js';
import type { Evaluations } from '../view/part-evaluation.js';
import { receivedFields } from '../view/received-fields.js';

// Who does not know the name of the municipality still declares the birth there.
const SOMEWHERE = { nl: 'een andere gemeente', en: 'another municipality' } as const;

// A household's part is about no child in particular; its organisation must still see for whose registration it waits.
const waitsFor = (
  { children }: JourneyState,
  { pack, childRef }: Offer,
): Pick<ApprovedPart, 'waitsForChildren'> =>
  pack.plan.start.waitFor === undefined || childRef !== undefined
    ? {}
    : {
        waitsForChildren: children.filter(({ stillborn }) => !stillborn).map((child) => child.childRef),
      };

const partOf = (state: JourneyState, offer: Offer, on: LegalDate, evaluations: Evaluations): ApprovedPart => {
  const { pack, childRef, key } = offer;
  const outcome = evaluations[key]?.outcomes;
  return {
    partId: partIdOf(state.journeyId, key),
    journeyId: state.journeyId,
    pack: pack.id,
    packSha256: pack.sha256,
    service: pack.title[state.language],
    per: pack.per,
    ...(childRef === undefined ? {} : { childRef }),
    ...waitsFor(state, offer),
    fields: receivedFields(state, pack, on, childRef),
    receivedOn: on,
    language: state.language,
    ...(outcome ? { outcome } : {}),
    resident: state.actingFor === undefined ? {} : { actingFor: state.actingFor },
    ...(offer.mode === 'byItself' ? { ownInitiative: true } : {}),
    ...(offer.mode === 'elsewhere' ? { declaredAt: offer.place ?? SOMEWHERE[state.language] } : {}),
  };
};

/**
 * The event by which a part travels to its organisation, with exactly the fields that organisation receives. `on` is
 * the day of receipt. Pure.
 */
export const sentPart = (
  state: JourneyState,
  offer: Offer,
  on: LegalDate,
  evaluations: Evaluations,
): JourneyEvent => ({
  type: 'part-approved',
  data: { ...partOf(state, offer, on, evaluations), organisation: offer.organisation ?? '' },
});
