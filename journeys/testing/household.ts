import type { FactWithOrigin, Fields } from '@eenloket/cases';
import { loadCatalogue, type Catalogue } from '@eenloket/catalogue';
import { addDays, ageOn, legalDate, type LegalDate } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import { fileURLToPath } from 'node:url';
import type { Knowledge, Member } from '../src/overview/knowledge.js';
import { serviceRules } from '../src/overview/service-rules.js';

function load(): Catalogue {
  const loaded = loadCatalogue(fileURLToPath(new URL('../../packs', import.meta.url)));
  if (!loaded.ok) throw new Error('The packs do not load; run: npx eenloket check');
  return loaded.value;
}

/** The packs of this program, and the rules of those that decide on a right. */
export const catalogue = load();
export const rules = serviceRules(catalogue);

/** The rules of one service. */
export const rulesFor = (id: string) => {
  const found = rules.find(({ pack }) => pack.id === id);
  if (!found) throw new Error(`There are no rules of ${id}.`);
  return found;
};

/** A household as registers would have it. */
export interface Made {
  readonly born: string;
  readonly partner?: { readonly born: string; readonly since: string; readonly until?: string };
  /** Birth dates. */
  readonly children?: readonly string[];
  /** Further facts about the household, on every day. */
  readonly facts?: { readonly [fact: string]: FactJson };
}

const register = (value: FactJson, validFrom?: LegalDate): FactWithOrigin => ({
  value: { state: 'known', value },
  origin: { source: 'persons', ...(validFrom === undefined ? {} : { validFrom }) },
});

const fieldsOf = (values: { readonly [fact: string]: FactJson | undefined }): Fields =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, register(value)]])),
  );

const childFields = (born: string, index: number, day: LegalDate): Fields =>
  fieldsOf({
    'kind.naam': `Kind ${index + 1}`,
    'kind.geboortedatum': born,
    'kind.leeftijd': String(ageOn(legalDate(born), day)),
    'kind.woontBijAanvrager': true,
    'kind.woontInNederland': true,
    'kind.voldoetAanLeerplicht': true,
  });

function hasPartner({ partner }: Made, day: LegalDate): boolean {
  return partner !== undefined && partner.since <= day && !(partner.until && partner.until <= day);
}

function ownFields(made: Made, births: readonly string[], day: LegalDate): Fields {
  const { born, partner, facts } = made;
  const together = hasPartner(made, day);
  const ages = births.map((birth) => ageOn(legalDate(birth), day)).sort((a, b) => b - a);
  return {
    ...fieldsOf({
      'aanvrager.naam': 'Aanvrager',
      'aanvrager.geboortedatum': born,
      'aanvrager.leeftijd': String(ageOn(legalDate(born), day)),
      'aanvrager.meerderjarig': ageOn(legalDate(born), day) >= 18,
      'aanvrager.woontInNederland': true,
      'partner.naam': together ? 'Partner' : undefined,
      'partner.geboortedatum': together ? partner?.born : undefined,
      'huishouden.heeftPartner': together,
      'huishouden.heeftToeslagpartner': together,
      'huishouden.geboortedata': [...births].sort(),
      'huishouden.leeftijden': ages.map(String),
      ...facts,
    }),
    'aanvrager.burgerlijkeStaat': register(
      together ? 'gehuwd' : 'ongehuwd',
      together && partner ? legalDate(partner.since) : undefined,
    ),
  };
}

const isMember = (who: Member, index: number): boolean =>
  typeof who === 'object' && who.child === `kind-${index}`;

/** What registers would know of such a household on any day: the same facts as `exchange` derives, from plain dates. */
export function household(made: Made, until?: LegalDate): Knowledge {
  return {
    on(day) {
      const known = until !== undefined && until < day ? until : day;
      const children = (made.children ?? [])
        .map((born, index) => ({ born, index }))
        .filter(({ born }) => born <= known)
        .map(({ born, index }) => ({ ref: `kind-${index}`, fields: childFields(born, index, day), born }));
      const then: Made = hasPartner(made, known)
        ? { ...made, partner: withoutEnd(made) }
        : withoutPartner(made);
      return {
        household: ownFields(
          then,
          children.map(({ born }) => born),
          day,
        ),
        children: children.map(({ ref, fields }) => ({ ref, fields })),
      };
    },
    asOf: (day) => household(made, day),
    bornLater: (who, days) => {
      const later = (date: string): string => addDays(legalDate(date), days);
      return household(
        {
          ...made,
          born: who === 'aanvrager' ? later(made.born) : made.born,
          ...(made.partner
            ? {
                partner: {
                  ...made.partner,
                  born: who === 'partner' ? later(made.partner.born) : made.partner.born,
                },
              }
            : {}),
          children: (made.children ?? []).map((born, index) => (isMember(who, index) ? later(born) : born)),
        },
        until,
      );
    },
  };
}

const withoutPartner = ({ partner: _gone, ...made }: Made): Made => made;

function withoutEnd({ partner }: Made): NonNullable<Made['partner']> {
  if (!partner) throw new Error('Nobody to stay with.');
  return { born: partner.born, since: partner.since };
}
