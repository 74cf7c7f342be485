import type { Pack } from '@eenloket/catalogue';
import { fieldsFor } from '../domain/fields-for.js';
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
  /** `byItself`: the organisation begins without an application; nothing to approve. */
  readonly mode: 'approve' | 'byItself' | 'refused';
};

const competent = (
  state: JourneyState,
  pack: Pack,
  catalogue: JourneyCatalogue,
  childRef?: string,
): string | undefined => {
  if ('organisation' in pack.competent) return pack.competent.organisation;
  const place = fieldsFor(state, childRef)[pack.competent.by]?.value;
  return place === undefined || place.state === 'unknown'
    ? undefined
    : catalogue.organisationFor(pack.competent.role, place.value);
};

/** One pack as an offer in this journey: who is competent, and whether anything need be approved. Pure. */
export const offerOf = (
  state: JourneyState,
  pack: Pack,
  catalogue: JourneyCatalogue,
  childRef?: string,
): Offer => {
  const key = partKey(pack.id, childRef);
  const organisation = competent(state, pack, catalogue, childRef);
  const byItself = catalogue.startsByItself(pack, fieldsFor(state, childRef));
  const wanted = state.refused.includes(key) ? 'refused' : 'approve';
  return {
    key,
    pack,
    ...(childRef === undefined ? {} : { childRef }),
    ...(organisation === undefined ? {} : { organisation }),
    mode: byItself ? 'byItself' : wanted,
  };
};

// Before birth only that phase is on offer; from birth on the declaration sets the later phases to work as well.
const phasesNow = (state: JourneyState, { lifeEvent }: JourneyCatalogue) => {
  const at = lifeEvent.phases.findIndex(({ name }) => name === state.phase);
  return at === 0 && lifeEvent.phases.length > 1 ? lifeEvent.phases.slice(0, 1) : lifeEvent.phases.slice(1);
};

/**
 * The parts of the life event that apply now, in the order of its path: one per household or one per child.
 * A part whose condition is not known to fail stays on offer. Pure; a stopped journey offers nothing.
 */
export const offersOf = (state: JourneyState, catalogue: JourneyCatalogue): readonly Offer[] => {
  if (state.stopped) return [];
  return phasesNow(state, catalogue)
    .flatMap(({ services }) => services)
    .flatMap(({ pack: id, when }) => {
      const pack = catalogue.pack(id);
      if (!pack) return [];
      const refs = pack.per === 'child' ? state.children.map(({ childRef }) => childRef) : [undefined];
      return refs
        .filter((ref) => when === undefined || catalogue.holds(when, fieldsFor(state, ref)) !== false)
        .map((ref) => offerOf(state, pack, catalogue, ref));
    });
};
