import { completeDate } from '../brp/brp-date.js';
import type { Gerelateerde, Naam, Persoon } from '../brp/persoon.js';
import type { BirthRegistration } from './civil-registry.js';

const SEX = {
  meisje: { code: 'V', omschrijving: 'vrouw' },
  jongen: { code: 'M', omschrijving: 'man' },
  nietVastTeStellen: { code: 'O', omschrijving: 'onbekend' },
} as const;

/** The record of a child at its birth: it lives with its mother and keeps her secrecy (Wet BRP art. 2.59). Pure. */
export function childRecord(
  birth: BirthRegistration,
  persoonId: string,
  parents: readonly Persoon[],
): Persoon {
  const [mother] = parents;
  const born = completeDate(birth.birthDate);
  return {
    persoonId,
    naam: nameOf(birth),
    geslacht: SEX[birth.sex],
    geboorte: {
      datum: born,
      plaats: placeOf(birth),
      land: { code: '6030', omschrijving: 'Nederland' },
    },
    ...(mother?.verblijfplaats ? { verblijfplaats: { ...mother.verblijfplaats, datumVan: born } } : {}),
    ...(mother?.gemeenteVanInschrijving ? { gemeenteVanInschrijving: mother.gemeenteVanInschrijving } : {}),
    ...(mother?.geheimhoudingPersoonsgegevens ? { geheimhoudingPersoonsgegevens: true } : {}),
    kinderen: [],
    partners: [],
    ouders: parents.map((parent, i) => ({
      ...relation(parent),
      ouderAanduiding: i === 0 ? '1' : '2',
      datumIngangFamilierechtelijkeBetrekking: born,
    })),
  };
}

/** The parent's record with the child added, once. Pure. */
export function withChild(parent: Persoon, child: Persoon): Persoon {
  const others = parent.kinderen?.filter(({ persoonId }) => persoonId !== child.persoonId) ?? [];
  return { ...parent, kinderen: [...others, relation(child)] };
}

/** A person as it stands in the record of a relative. */
export function relation({ persoonId, naam, geboorte, geslacht }: Persoon): Gerelateerde {
  return {
    persoonId,
    ...(naam ? { naam } : {}),
    ...(geboorte ? { geboorte } : {}),
    ...(geslacht ? { geslacht } : {}),
  };
}

const placeOf = ({ municipality: { code, name } }: BirthRegistration) => ({
  ...(code === undefined ? {} : { code }),
  omschrijving: name,
});

function nameOf({ givenNames, prefix, surname }: BirthRegistration): Naam {
  return {
    voornamen: givenNames,
    ...(prefix === undefined ? {} : { voorvoegsel: prefix }),
    geslachtsnaam: surname,
    volledigeNaam: [givenNames, prefix, surname].filter(Boolean).join(' '),
  };
}
