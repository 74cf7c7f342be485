import { ok, type LegalDate } from '@eenloket/kit';
import { evolve } from '../domain/evolve.js';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { BornChild, JourneyEvent } from '../domain/journey-event.js';
import type { JourneyState } from '../domain/journey-state.js';
import { refuse } from '../domain/refusal.js';
import { offerOf, type Offer } from '../view/offers.js';
import type { Decider } from './decider.js';
import { sentPart } from './sent-part.js';

/** Who receives this fact has an answer of its own to a stillbirth: the deed of BW 1:19i. */
const STILLBORN = 'geboorte.levenloos';

const unsent = (state: JourneyState, { key }: Offer): boolean =>
  !Object.values(state.parts).some((part) => part.key === key);

/** The parts that a stillbirth does not stop but needs: of packs that receive `geboorte.levenloos`, not sent yet. Pure. */
const deedsOf = (state: JourneyState, catalogue: JourneyCatalogue, childRef: string): readonly Offer[] =>
  catalogue.lifeEvent.phases
    .flatMap(({ services }) => services)
    .flatMap(({ pack: id }) => catalogue.pack(id) ?? [])
    .filter(({ per, receives }) => per === 'child' && receives.includes(STILLBORN))
    .map((pack) => offerOf(state, pack, catalogue, childRef))
    .filter((offer) => unsent(state, offer));

/**
 * The deeds that go out with the report of a stillbirth itself: to the municipality of birth, as far as it is known.
 * Nobody has to ask for them, and they hold what is known and no more: the registrar speaks with the parents first.
 */
export const deedEvents = (
  before: JourneyState,
  reported: Extract<JourneyEvent, { readonly type: 'birth-reported' }>,
  catalogue: JourneyCatalogue,
): readonly JourneyEvent[] => {
  const state = evolve(before, reported);
  const { children, on } = reported.data;
  return children
    .filter(({ stillborn }) => stillborn)
    .flatMap(({ childRef }) => deedsOf(state, catalogue, childRef))
    .filter(({ organisation, mode }) => organisation !== undefined && mode !== 'elsewhere')
    .map((offer) => sentPart(state, offer, on, {}));
};

// The parents only said that everything must stop. What they tell the worker is the report, and replaces an earlier one.
const reportedLater = (
  state: JourneyState,
  child: BornChild,
  on: LegalDate,
  catalogue: JourneyCatalogue,
): ReturnType<Decider<'requestDeed'>> => {
  const reported = { type: 'birth-reported', data: { children: [child], on } } as const;
  const deeds = deedEvents(state, reported, catalogue);
  return deeds.length > 0
    ? ok([reported, ...deeds])
    : refuse(
        'journey.no-organisation',
        `Nobody makes deeds for ${child.municipality} here; call the municipality.`,
      );
};

/**
 * After a stillbirth: the parents, or the worker with them, say where the child was born (and when, if that was not
 * reported as a stillbirth), and that municipality makes the deed. Twice is once.
 */
export const requestDeed: Decider<'requestDeed'> = (state, command, catalogue) => {
  const { childRef, municipality, birthDate, on } = command;
  const unreported = !state.children.some(({ stillborn }) => stillborn);
  if (unreported && birthDate !== undefined && state.stopped?.reason === 'stillborn')
    return reportedLater(state, { childRef, birthDate, stillborn: true, municipality }, on, catalogue);
  const child = state.children.find((born) => born.childRef === childRef && born.stillborn);
  if (!child)
    return refuse(
      'journey.no-child',
      `Journey ${state.journeyId} has no such stillborn child; report it first.`,
    );
  const told: JourneyEvent = {
    type: 'fact-answered',
    data: { fact: 'geboorte.gemeente', childRef, value: municipality, on },
  };
  const after = evolve(state, told);
  const deeds = deedsOf(after, catalogue, childRef);
  if (deeds.some(({ organisation, mode }) => organisation === undefined || mode === 'elsewhere'))
    return refuse(
      'journey.no-organisation',
      `Nobody makes deeds for ${municipality} here; call the municipality.`,
    );
  return ok(deeds.length === 0 ? [] : [told, ...deeds.map((offer) => sentPart(after, offer, on, {}))]);
};
