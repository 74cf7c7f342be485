import type { FactWithOrigin, Fields } from '@eenloket/cases';
import type { LegalDate } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { BornChild } from './journey-event.js';
import type { JourneyState } from './journey-state.js';

/** The birth dates of all children of the household, twins twice: what the child budget is computed from. */
const BIRTH_DATES = 'huishouden.geboortedata';

const reported = (value: FactJson, on: LegalDate): FactWithOrigin => ({
  value: { state: 'known', value },
  origin: { source: 'resident', validFrom: on },
});

const factsOf = ({ birthDate, stillborn, municipality }: BornChild, on: LegalDate): Fields => ({
  'kind.geboortedatum': reported(birthDate, on),
  'geboorte.levenloos': reported(stillborn, on),
  ...(municipality === undefined ? {} : { 'geboorte.gemeente': reported(municipality, on) }),
});

const datesBefore = ({ household }: JourneyState): readonly FactJson[] => {
  const known = household[BIRTH_DATES]?.value;
  return known !== undefined && known.state !== 'unknown' && Array.isArray(known.value) ? known.value : [];
};

/** What the report of a birth itself says: it is never asked again, and the household counts the living child at once. */
export const withChildren = (
  state: JourneyState,
  children: readonly BornChild[],
  on: LegalDate,
): JourneyState => ({
  ...state,
  household: {
    ...state.household,
    [BIRTH_DATES]: reported(
      [
        ...datesBefore(state),
        ...children.filter(({ stillborn }) => !stillborn).map(({ birthDate }) => birthDate),
      ],
      on,
    ),
  },
  perChild: {
    ...state.perChild,
    ...Object.fromEntries(
      children.map((child) => [child.childRef, { ...state.perChild[child.childRef], ...factsOf(child, on) }]),
    ),
  },
});
