import type { LegalDate } from '@eenloket/kit';
import type { Naam, Persoon } from '../brp/persoon.js';
import { addressLine } from './address.js';
import { ageIn, hasReached } from './age.js';
import { currentPartner, PARTNER_FIELDS } from './current-partner.js';
import type { PersonFactRule, Role } from './fact-rule.js';
import { known, unknown, type FactJson, type Finding } from './fact-value.js';

const SEX: Readonly<Record<string, string>> = { M: 'man', V: 'vrouw', O: 'onbekend' };

/** Facts about one adult in a role, without the role's prefix. */
export const adultRules = (role: Role): Readonly<Record<string, PersonFactRule>> => ({
  naam: about(role, ['naam'], (person) => knownOr(fullName(person.naam))),
  geslachtsnaam: about(role, ['naam.voorvoegsel', 'naam.geslachtsnaam'], (person) =>
    knownOr(surname(person.naam)),
  ),
  geboortedatum: about(role, ['geboorte.datum'], (person) =>
    knownOr(person.geboorte?.datum?.type === 'Datum' ? person.geboorte.datum.datum : undefined),
  ),
  geslacht: about(role, ['geslacht'], (person) => knownOr(SEX[person.geslacht?.code ?? ''])),
  adres: about(role, ['verblijfplaats'], (person) => {
    const since = person.verblijfplaats?.datumVan;
    return knownOr(addressLine(person.verblijfplaats), since?.type === 'Datum' ? since.datum : undefined);
  }),
  woongemeente: about(role, ['gemeenteVanInschrijving'], (person) =>
    knownOr(person.gemeenteVanInschrijving?.code),
  ),
  // Registered at a Dutch address; who has left or is unknown is asked.
  woontInNederland: about(role, ['verblijfplaats'], ({ verblijfplaats }) =>
    knownOr(verblijfplaats?.type === 'Adres' ? true : undefined),
  ),
  burgerlijkeStaat: about(role, PARTNER_FIELDS, maritalStatus),
  meerderjarig: about(role, ['geboorte.datum'], (person, today) =>
    knownOr(hasReached(18, person.geboorte?.datum, today)),
  ),
  // BW 1:246: minors and who stands under guardianship (curatele) cannot have custody.
  ouderGezag: about(role, ['geboorte.datum', 'indicatieCurateleRegister'], (person, today) => {
    const adult = hasReached(18, person.geboorte?.datum, today);
    return knownOr(adult === undefined ? undefined : adult && person.indicatieCurateleRegister !== true);
  }),
  leeftijd: about(role, ['geboorte.datum'], age),
});

/** A rule about one person in one role. */
export const about = (
  role: Role,
  fields: readonly string[],
  derive: (person: Persoon, today: LegalDate) => Finding,
): PersonFactRule => ({
  needs: { [role]: fields },
  derive: ({ persons }, today) => {
    const person = persons[role];
    return person === undefined ? unknown('notAsked') : derive(person, today);
  },
});

/** The value if the register has one; else the resident is asked. */
export const knownOr = (value: FactJson | undefined, validFrom?: LegalDate): Finding =>
  value === undefined ? unknown('notAsked') : known(value, validFrom);

function age(person: Persoon, today: LegalDate): Finding {
  const years = ageIn(person.geboorte?.datum, today);
  return knownOr(years !== undefined && years.least === years.most ? String(years.least) : undefined);
}

function fullName(name: Naam | undefined): string | undefined {
  return name?.volledigeNaam ?? ([name?.voornamen, surname(name)].filter(Boolean).join(' ') || undefined);
}

const surname = (name: Naam | undefined): string | undefined =>
  [name?.voorvoegsel, name?.geslachtsnaam].filter(Boolean).join(' ') || undefined;

/** After an ended marriage the API does not say whether by divorce or death: then the resident is asked. */
function maritalStatus(person: Persoon): Finding {
  const partner = currentPartner(person);
  if (partner === undefined) return person.partners?.length ? unknown('notAsked') : known('ongehuwd');
  const since = partner.aangaanHuwelijkPartnerschap?.datum;
  const status = partner.soortVerbintenis?.code === 'P' ? 'geregistreerdPartnerschap' : 'gehuwd';
  return known(status, since?.type === 'Datum' ? since.datum : undefined);
}
