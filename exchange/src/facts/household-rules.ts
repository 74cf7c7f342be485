import type { LegalDate } from '@eenloket/kit';
import type { Persoon } from '../brp/persoon.js';
import { sameAddress } from './address.js';
import { about } from './adult-rules.js';
import { ageIn } from './age.js';
import { currentPartner, PARTNER_FIELDS } from './current-partner.js';
import type { Household, PersonFactRule } from './fact-rule.js';
import { known, unknown, type Finding } from './fact-value.js';

// With who they are, so that each can be told from the others.
const CHILDREN = ['kinderen.persoonId', 'kinderen.geboorte.datum'];
const TOGETHER = ['verblijfplaats', 'kinderen.persoonId', ...PARTNER_FIELDS];

/** Facts about the household and the two parents together. */
export const householdRules: Readonly<Record<string, PersonFactRule>> = {
  'huishouden.heeftPartner': {
    needs: { aanvrager: TOGETHER },
    uses: { partner: ['verblijfplaats'] },
    otherAdults: true,
    derive: livesWithPartner,
  },
  'huishouden.heeftToeslagpartner': {
    needs: { aanvrager: TOGETHER },
    uses: { partner: ['verblijfplaats', 'kinderen.persoonId'] },
    otherAdults: true,
    derive: hasAllowancePartner,
  },
  'huishouden.andereVolwassenen': {
    needs: { aanvrager: ['verblijfplaats'] },
    otherAdults: true,
    derive: ({ otherAdults }) =>
      otherAdults === undefined ? unknown('notAsked') : known(String(otherAdults)),
  },
  'huishouden.geboortedata': about('aanvrager', CHILDREN, (parent) => {
    const dates = parent.kinderen?.map(({ geboorte }) => geboorte?.datum) ?? [];
    const complete = dates.flatMap((date) => (date?.type === 'Datum' ? [date.datum] : []));
    return complete.length === dates.length ? known(complete.sort()) : unknown('notAsked');
  }),
  'huishouden.leeftijden': about('aanvrager', CHILDREN, agesOfChildren),
  'huishouden.gehuwdMetAndereOuder': {
    needs: { aanvrager: PARTNER_FIELDS },
    uses: { partner: [] },
    derive: marriedToOtherParent,
  },
  'huishouden.eersteGezamenlijkeKind': {
    needs: { aanvrager: ['kinderen.persoonId'] },
    uses: { partner: ['kinderen.persoonId'] },
    derive: firstChildTogether,
  },
};

/** Married or registered counts as living together until the register says otherwise. */
function livesWithPartner({ persons: { aanvrager, partner }, otherAdults }: Household): Finding {
  if (aanvrager && currentPartner(aanvrager)) return known(true);
  if (aanvrager && partner && sameAddress(aanvrager, partner)) return known(true);
  return otherAdults === 0 ? known(false) : unknown('notAsked');
}

/** Awir art. 3: the spouse; or who lives at the same address and has a child with the applicant. */
function hasAllowancePartner({ persons: { aanvrager, partner }, otherAdults }: Household): Finding {
  if (aanvrager && currentPartner(aanvrager)) return known(true);
  const together =
    aanvrager && partner && sameAddress(aanvrager, partner) && commonChildren(aanvrager, partner);
  if (together && together.length > 0) return known(true);
  return otherAdults === 0 ? known(false) : unknown('notAsked');
}

function agesOfChildren(parent: Persoon, today: LegalDate): Finding {
  const ages = parent.kinderen?.map(({ geboorte }) => ageIn(geboorte?.datum, today)) ?? [];
  const certain = ages.flatMap((age) => (age && age.least === age.most ? [age.least] : []));
  if (certain.length < ages.length) return unknown('notAsked');
  return known(certain.sort((a, b) => b - a).map(String));
}

function marriedToOtherParent({ persons: { aanvrager, partner } }: Household): Finding {
  const spouse = aanvrager && currentPartner(aanvrager);
  if (spouse === undefined) return known(false);
  if (partner === undefined || spouse.persoonId === undefined) return known(true);
  return known(spouse.persoonId === partner.persoonId);
}

function firstChildTogether({ persons: { aanvrager, partner } }: Household): Finding {
  if (!aanvrager?.kinderen?.length) return known(true);
  return partner ? known(commonChildren(aanvrager, partner).length === 0) : unknown('notAsked');
}

function commonChildren(one: Persoon, other: Persoon): string[] {
  const ids = new Set(other.kinderen?.flatMap(({ persoonId }) => persoonId ?? []));
  return (one.kinderen ?? []).flatMap(({ persoonId }) =>
    persoonId && ids.has(persoonId) ? [persoonId] : [],
  );
}
