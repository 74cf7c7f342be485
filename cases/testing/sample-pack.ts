import type { Pack } from '@eenloket/catalogue';
import type { LegalDate, Text } from '@eenloket/kit';
import type { ApprovedPart } from '../src/domain/part.ts';
import type { Evaluation } from '../src/domain/evaluation.ts';

const both = (text: string): Text => ({ nl: text, en: text });

/** Writes a date of a test. */
export const day = (date: string): LegalDate => date as LegalDate;

/** A formal decision with a term, a question that suspends it, and a refusal that needs a hearing; changed by `change`. */
export const samplePack = (change: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 'svb/kinderbijslag',
  version: '2026.1.0',
  status: 'tested',
  title: { nl: 'Kinderbijslag', en: 'Child benefit' },
  summary: both('...'),
  keywords: [],
  competent: { organisation: 'svb' },
  outcomeKind: 'beschikking',
  automation: 'proposed',
  processingActivity: 'svb-akw-vaststellen',
  basis: [],
  receives: ['kind.bsn', 'kind.geboortedatum', 'aanvrager.iban'],
  per: 'child',
  contact: { name: both('Team Kinderbijslag'), phone: '085-0655102' },
  assumptions: {},
  parameters: [],
  questions: [],
  explanations: {},
  plan: {
    start: { on: 'part.approved' },
    deadlines: [
      {
        name: 'beslissen',
        from: 'aanvraag.ontvangen',
        term: 'P8W',
        article: 'Awb 4:13',
        atw: true,
        suspend: ['Awb 4:15'],
        label: both('Beslissen'),
      },
    ],
    tasks: [
      {
        name: 'beoordelen',
        role: 'svb.behandelaar',
        when: 'decision.status != "known" or automation = "proposed"',
        optional: false,
        label: both('Beoordelen'),
        steps: [],
      },
      {
        name: 'navragen',
        role: 'svb.behandelaar',
        optional: true,
        suspends: 'beslissen',
        label: both('Navragen'),
        steps: [],
      },
    ],
    results: [
      {
        name: 'toegekend',
        label: { nl: 'U krijgt kinderbijslag', en: 'You get child benefit' },
        letter: 'toekenning',
        requires: [],
        objection: { term: 'P6W', article: 'Awb 6:7' },
      },
      {
        name: 'afgewezen',
        label: { nl: 'U krijgt geen kinderbijslag', en: 'You do not get child benefit' },
        letter: 'afwijzing',
        requires: ['gehoord-4:7'],
        objection: { term: 'P6W', article: 'Awb 6:7' },
      },
    ],
  },
  letters: {},
  examples: [],
  sha256: 'a'.repeat(64),
  ...change,
});

/** The sample pack that waits until the child is registered. */
export const waitingPack = (): Pack => {
  const pack = samplePack();
  return {
    ...pack,
    plan: {
      ...pack.plan,
      start: { on: 'part.approved', waitFor: { fact: 'kind.bsn', from: 'gemeente/geboorteaangifte' } },
    },
  };
};

/** An approved part for the sample pack, received on Monday 16 March 2026. */
export const samplePart = (change: Partial<ApprovedPart> = {}): ApprovedPart => ({
  partId: 'part-1',
  journeyId: 'journey-1',
  pack: 'svb/kinderbijslag',
  packSha256: 'a'.repeat(64),
  service: 'Kinderbijslag',
  per: 'child',
  childRef: 'child-1',
  fields: {
    'kind.geboortedatum': {
      value: { state: 'known', value: '2026-03-14' },
      origin: { source: 'resident' },
    },
  },
  receivedOn: day('2026-03-16'),
  language: 'nl',
  resident: {},
  ...change,
});

/** A run of the rules that grants, changed by `change`. */
export const sampleEvaluation = (change: Partial<Evaluation> = {}): Evaluation => ({
  on: day('2026-03-16'),
  outcomes: { heeftRecht: { state: 'known', value: true } },
  explanation: [],
  trace: null,
  parameters: [],
  packSha256: 'a'.repeat(64),
  engine: 'test',
  result: 'toegekend',
  ...change,
});
