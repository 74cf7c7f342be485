import type { LifeEvent, Pack } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import { fieldsFor } from '../domain/fields-for.js';
import type { FactJson } from '@eenloket/rules';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyState } from '../domain/journey-state.js';
import { partKey } from '../domain/part-key.js';

/** One service for this household or one of its children, as the life event offers it now. */
export type Offer = {
  readonly key: string;
  readonly pack: Pack;
  readonly childRef?: string;
  /** The competent organisation; absent as long as the fact that decides it is unknown. */
  readonly organisation?: string;
  /**
   * `byItself`: the organisation begins without an application; nothing to approve.
   * `elsewhere`: its organisation is not on this counter (a birth in another municipality), or it waits for one that is
   * not. With an `organisation`, that one takes over what comes of it.
   * `withoutConsent`: a private party, and the resident did not say yes to it; it receives nothing.
   */
  readonly mode: 'approve' | 'byItself' | 'refused' | 'elsewhere' | 'withoutConsent';
  /** Where the resident does it, by name, as far as the resident said; only of what is done elsewhere. */
  readonly place?: string;
};

// What no register knows and nobody asks stays unknown: then the organisation itself is the way.
const asks = ({ questions }: Pack, fact: string): boolean => questions.some((each) => each.fact === fact);

type Who = { readonly organisation?: string; readonly place?: string; readonly elsewhere?: true };

const competent = (state: JourneyState, pack: Pack, catalogue: JourneyCatalogue, childRef?: string): Who => {
  const who = pack.competent;
  if ('organisation' in who) return { organisation: who.organisation };
  const fields = fieldsFor(state, childRef);
  const known = (fact: string | undefined): FactJson | undefined => {
    const value = fact === undefined ? undefined : fields[fact]?.value;
    return value === undefined || value.state === 'unknown' ? undefined : value.value;
  };
  const at = (fact: string | undefined): string | undefined => {
    const where = known(fact);
    return where === undefined ? undefined : catalogue.organisationFor(who.role, where);
  };
  if (known(who.by) === undefined) return asks(pack, who.by) ? {} : { elsewhere: true };
  const organisation = at(who.by);
  if (organisation !== undefined) return { organisation };
  const [takesOver, place] = [at(who.otherwise?.by), known(who.otherwise?.place)];
  return {
    elsewhere: true,
    ...(takesOver === undefined ? {} : { organisation: takesOver }),
    ...(typeof place === 'string' ? { place } : {}),
  };
};

const modeOf = (
  state: JourneyState,
  pack: Pack,
  catalogue: JourneyCatalogue,
  childRef: string | undefined,
  elsewhere: boolean,
): Offer['mode'] => {
  if (elsewhere) return 'elsewhere';
  const fields = fieldsFor(state, childRef);
  if (catalogue.startsByItself(pack, fields)) return 'byItself';
  if (state.refused.includes(partKey(pack.id, childRef))) return 'refused';
  return lacksConsent(pack, fields) ? 'withoutConsent' : 'approve';
};

// Consent is given, never assumed (AVG 4 punt 11): who was asked and did not say yes, did not give it.
const lacksConsent = ({ consent }: Pack, fields: Fields): boolean => {
  const value = consent === undefined ? undefined : fields[consent]?.value;
  if (value === undefined) return false;
  return value.state === 'unknown' ? value.reason === 'residentDoesNotKnow' : value.value !== true;
};

/** One pack as an offer in this journey: who is competent, and whether anything need be approved. Pure. */
export const offerOf = (
  state: JourneyState,
  pack: Pack,
  catalogue: JourneyCatalogue,
  childRef?: string,
): Offer => {
  const { organisation, place, elsewhere } = competent(state, pack, catalogue, childRef);
  return {
    key: partKey(pack.id, childRef),
    pack,
    ...(childRef === undefined ? {} : { childRef }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(place === undefined ? {} : { place }),
    mode: modeOf(state, pack, catalogue, childRef, elsewhere === true),
  };
};

const waitsInVain = ({ organisation: _nobody, ...offer }: Offer): Offer => ({ ...offer, mode: 'elsewhere' });

// Who waits for a registration that this counter does not make would wait for ever.
const withWhoWaits = (offers: readonly Offer[]): readonly Offer[] => {
  const absent = new Set(
    offers.flatMap(({ mode, organisation, pack }) =>
      mode === 'elsewhere' && organisation === undefined ? [pack.id] : [],
    ),
  );
  return offers.map((offer) =>
    absent.has(offer.pack.plan.start.waitFor?.from ?? '') ? waitsInVain(offer) : offer,
  );
};

/** The phases whose services a phase offers: before birth only its own; from birth on the declaration sets the later ones to work as well. */
export const phasesOnOffer = ({ phases }: Pick<LifeEvent, 'phases'>, phase: string): LifeEvent['phases'] =>
  phase === phases[0]?.name ? phases.slice(0, 1) : phases.slice(1);

// As long as the birth itself is not reported nothing about it can be sent, not even what is for the whole household: a
// phase is approved once, and nothing would be left to approve the children's own parts with.
const phasesNow = (state: JourneyState, { lifeEvent }: JourneyCatalogue) => {
  const expecting = state.phase === lifeEvent.phases[0]?.name;
  return expecting || state.children.length > 0 ? phasesOnOffer(lifeEvent, state.phase) : [];
};

// Who is expected counts as born where that is in the child's interest (BW 1:2): before birth a part of a child is
// about the unborn child, who has no reference of its own yet; twins are one pregnancy.
const subjectsOf = (pack: Pack, { children }: JourneyState): readonly (string | undefined)[] =>
  pack.per === 'child' && children.length > 0 ? children.map(({ childRef }) => childRef) : [undefined];

// What was sent for the unborn child is not offered again once the child is there, unless it was withdrawn.
const sentBeforeBirth = (pack: Pack, { children, parts }: JourneyState): boolean =>
  pack.per === 'child' &&
  children.length > 0 &&
  Object.values(parts).some(({ key, status }) => key === partKey(pack.id) && status !== 'withdrawn');

/** Whether something of this offer goes to an organisation here: it is wanted, consented to, and not only done elsewhere. Pure. */
export const isSent = ({ mode, organisation }: Offer): boolean =>
  mode === 'elsewhere' ? organisation !== undefined : mode === 'approve' || mode === 'byItself';

/**
 * The parts of the life event that apply now, in the order of its path: one per household or one per child,
 * before birth one for the unborn child.
 * A part whose condition is not known to fail stays on offer. Pure; a stopped journey offers nothing.
 */
export const offersOf = (state: JourneyState, catalogue: JourneyCatalogue): readonly Offer[] => {
  if (state.stopped) return [];
  const services = phasesNow(state, catalogue).flatMap((phase) => phase.services);
  const offers = services.flatMap(({ pack: id, when }) => {
    const pack = catalogue.pack(id);
    if (!pack || sentBeforeBirth(pack, state)) return [];
    return subjectsOf(pack, state)
      .filter((ref) => when === undefined || catalogue.holds(when, fieldsFor(state, ref)) !== false)
      .map((ref) => offerOf(state, pack, catalogue, ref));
  });
  return withWhoWaits(offers);
};
