import type { DemoPersona } from '@eenloket/identity';
import { fullName } from '@eenloket/identity';
import { completeDate } from '../brp/brp-date.js';
import type { Gerelateerde, Ouder, Partner, Persoon, Verblijfplaats } from '../brp/persoon.js';

/** The persona and the person id of it and its relatives at the register. */
export interface KnownPersona {
  readonly persona: DemoPersona;
  /** All personas by id. */
  readonly all: ReadonlyMap<string, DemoPersona>;
  /** Person ids by persona id; a persona without BSN has none. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A persona's record in the civil register, in the shape of the BRP API. Pure. */
export function personaRecord(known: KnownPersona, persoonId: string): Persoon {
  const { persona } = known;
  const municipality = persona.municipality && MUNICIPALITIES[persona.municipality];
  return {
    persoonId,
    ...core(persona),
    ...(municipality ? { gemeenteVanInschrijving: municipality } : {}),
    verblijfplaats: placeOf(persona, municipality?.omschrijving, householdOf(known)),
    ...(persona.secretAddress ? { geheimhoudingPersoonsgegevens: true } : {}),
    kinderen: persona.children.map((child) => related(known, child)),
    ouders: parentsOf(known),
    partners: partnersOf(known),
  };
}

const MUNICIPALITIES = {
  'gemeente-utrecht': { code: '0344', omschrijving: 'Utrecht' },
  'gemeente-amsterdam': { code: '0363', omschrijving: 'Amsterdam' },
} as const;

function core(persona: DemoPersona): Pick<Persoon, 'naam' | 'geslacht' | 'geboorte'> {
  const { given, prefix, family } = persona.name;
  return {
    naam: {
      voornamen: given,
      ...(prefix === undefined ? {} : { voorvoegsel: prefix }),
      geslachtsnaam: family,
      volledigeNaam: fullName(persona),
    },
    geslacht:
      persona.sex === 'female' ? { code: 'V', omschrijving: 'vrouw' } : { code: 'M', omschrijving: 'man' },
    geboorte: { datum: completeDate(persona.birthDate) },
  };
}

function related({ all, ids }: KnownPersona, id: string): Gerelateerde {
  const persona = all.get(id);
  const persoonId = ids.get(id);
  return { ...(persoonId === undefined ? {} : { persoonId }), ...(persona ? core(persona) : {}) };
}

function parentsOf(known: KnownPersona): Ouder[] {
  const { persona, all } = known;
  const parents = [...all.values()].filter(({ children }) => children.includes(persona.id));
  return parents.map((parent, i) => ({
    ...related(known, parent.id),
    ouderAanduiding: i === 0 ? '1' : '2',
    datumIngangFamilierechtelijkeBetrekking: completeDate(persona.birthDate),
  }));
}

/** Living together is no relation in the civil register. */
function partnersOf(known: KnownPersona): Partner[] {
  const { partner } = known.persona;
  if (partner === undefined || partner.kind === 'living-together') return [];
  const soortVerbintenis =
    partner.kind === 'marriage'
      ? { code: 'H', omschrijving: 'huwelijk' }
      : { code: 'P', omschrijving: 'geregistreerd partnerschap' };
  const aangaanHuwelijkPartnerschap = { datum: completeDate(partner.since) };
  return [{ ...related(known, partner.id), soortVerbintenis, aangaanHuwelijkPartnerschap }];
}

/** Who lives together has one house: numbered after the first of them in the list of personas. */
function householdOf({ persona, all }: KnownPersona): number {
  const grownUp = persona.birthDate < '2008-01-01';
  const parent = grownUp
    ? undefined
    : [...all.values()].find(({ children }) => children.includes(persona.id));
  const head = parent ?? persona;
  const order = [...all.keys()];
  const house = [head.id, head.partner?.id ?? head.id].map((id) => order.indexOf(id)).filter((at) => at >= 0);
  return Math.min(...house) + 1;
}

function placeOf(persona: DemoPersona, town: string | undefined, house: number): Verblijfplaats {
  if (town === undefined) return { type: 'VerblijfplaatsOnbekend' };
  return {
    type: 'Adres',
    verblijfadres: {
      officieleStraatnaam: 'Voorbeeldstraat',
      huisnummer: house,
      postcode: town === 'Utrecht' ? '3500AA' : '1000AA',
      woonplaats: town,
    },
    adresseerbaarObjectIdentificatie: `${town === 'Utrecht' ? '0344' : '0363'}01${String(house).padStart(10, '0')}`,
    datumVan: completeDate(persona.partner?.since ?? persona.birthDate),
  };
}
