import type { Pack } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import type { LegalDate, Text } from '@eenloket/kit';
import type { JourneyCatalogue } from '../src/domain/journey-catalogue.ts';

const both = (text: string): Text => ({ nl: text, en: text });

/** Writes a date of a test. */
export const day = (date: string): LegalDate => date as LegalDate;

const pack = (change: Partial<Pack> & Pick<Pack, 'id' | 'competent' | 'receives' | 'per'>): Pack => ({
  format: 1,
  version: '1',
  status: 'tested',
  title: both(change.id),
  summary: both(change.id),
  keywords: [],
  outcomeKind: 'beschikking',
  automation: 'proposed',
  processingActivity: 'activity',
  basis: [],
  contact: { name: both('team'), phone: '030' },
  assumptions: {},
  parameters: [],
  questions: [],
  explanations: {},
  plan: { start: { on: 'part.approved' }, deadlines: [], tasks: [], results: [] },
  letters: {},
  examples: [],
  sha256: change.id.padEnd(64, '0'),
  ...change,
});

const question = (fact: string, more: object = {}) => ({
  fact,
  type: 'string' as const,
  ask: both(fact),
  why: both(fact),
  ...more,
});

const waits = {
  on: 'part.approved',
  waitFor: { fact: 'kind.bsn', from: 'gemeente/geboorteaangifte' },
} as const;

const packs: readonly Pack[] = [
  pack({
    id: 'gemeente/erkenning',
    competent: { role: 'gemeente', by: 'aanvrager.woongemeente' },
    outcomeKind: 'akte',
    per: 'child',
    receives: ['aanvrager.naam', 'kind.erkend'],
  }),
  pack({
    id: 'gemeente/geboorteaangifte',
    competent: { role: 'gemeente', by: 'geboorte.gemeente' },
    outcomeKind: 'akte',
    per: 'child',
    receives: [
      'aanvrager.naam',
      'kind.voornamen',
      'geboorte.gemeente',
      'geboorte.levenloos',
      'aanvraag.ontvangen',
    ],
    questions: [question('kind.voornamen'), question('geboorte.gemeente')],
  }),
  pack({
    id: 'svb/kinderbijslag',
    competent: { organisation: 'svb' },
    per: 'child',
    receives: ['kind.bsn', 'aanvrager.iban', 'partner.naam'],
    questions: [question('aanvrager.iban', { confirm: true }), question('kind.woontBijAanvrager')],
    plan: { start: waits, deadlines: [], tasks: [], results: [] },
  }),
  pack({
    id: 'zorgverzekeraar/inschrijving-kind',
    competent: { organisation: 'zorgverzekeraar' },
    outcomeKind: 'privaat',
    per: 'child',
    receives: ['kind.voornamen', 'aanvrager.adres', 'partner.naam'],
    questions: [question('kind.voornamen')],
  }),
];

const places = new Map([
  ['0344', 'gemeente-utrecht'],
  ['0363', 'gemeente-amsterdam'],
]);

/** Three phases, four services; `condition` says whether `when` holds, `byItself` which packs start by themselves. */
export const sampleCatalogue = (byItself: readonly string[] = []): JourneyCatalogue => ({
  lifeEvent: {
    id: 'kind-krijgen',
    title: both('Kind'),
    summary: both('Kind'),
    keywords: [],
    phases: [
      {
        name: 'expecting',
        title: both('Zwanger'),
        prepare: [],
        services: [{ pack: 'gemeente/erkenning', when: 'huishouden.gehuwd = false' }],
      },
      {
        name: 'born',
        title: both('Geboren'),
        prepare: [],
        services: [{ pack: 'gemeente/geboorteaangifte' }],
      },
      {
        name: 'registered',
        title: both('Ingeschreven'),
        prepare: [],
        services: [{ pack: 'svb/kinderbijslag' }, { pack: 'zorgverzekeraar/inschrijving-kind' }],
      },
    ],
  },
  pack: (id) => packs.find((candidate) => candidate.id === id),
  organisationFor: (_role, place) => (typeof place === 'string' ? places.get(place) : undefined),
  holds: (_condition, fields) => {
    const value = fields['huishouden.gehuwd']?.value;
    return value && value.state !== 'unknown' ? value.value === false : undefined;
  },
  settledBy: (id, result) =>
    id === 'gemeente/erkenning' && result === 'erkend'
      ? { 'kind.erkend': { value: { state: 'known', value: true }, origin: { source: 'case', holder: id } } }
      : {},
  startsByItself: ({ id }) => byItself.includes(id),
});

/** What the registers know of the sample parent. */
export const registerFacts: Fields = {
  'aanvrager.naam': {
    value: { state: 'known', value: 'Sanne' },
    origin: { source: 'persons', holder: 'BRP' },
  },
  'aanvrager.adres': {
    value: { state: 'known', value: 'Dorp 1' },
    origin: { source: 'persons', holder: 'BRP' },
  },
  'aanvrager.geheimhouding': { value: { state: 'known', value: false }, origin: { source: 'persons' } },
  'aanvrager.iban': {
    value: { state: 'known', value: 'NL00BANK0123456789' },
    origin: { source: 'bank-account', validFrom: day('2024-01-01') },
  },
  'aanvrager.woongemeente': { value: { state: 'known', value: '0344' }, origin: { source: 'persons' } },
  'partner.naam': { value: { state: 'known', value: 'Tim' }, origin: { source: 'persons', holder: 'BRP' } },
};
