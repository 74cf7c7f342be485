import { randomUUID } from 'node:crypto';
import type { Pack } from '@eenloket/catalogue';
import type { StoredEvent } from '@eenloket/store';
import { as, StandingClock } from '../../store/testing/context.ts';
import type { CaseDesk } from '../src/index.ts';
import { holds } from './holds.ts';
import { sampleEvaluation, samplePack, samplePart } from './sample-pack.ts';

/** Letters of the sample packs. */
export const letters = {
  toekenning: {
    nl: '# U krijgt kinderbijslag\n\n{{because}}\n\nBezwaar tot {{objection.by}}. {{law}} {{contact.name}}',
    en: '# You get child benefit',
  },
};
export const basis = [{ bwb: 'BWBR0002368', article: '7' }];
/** A sample pack with letters and a legal basis. */
export const packOf = (change: Partial<Pack> = {}, from = samplePack()): Pack => ({
  ...from,
  letters,
  basis,
  ...change,
});
/** A decision that the sample evaluation stands for. */
export const decision = { file: 'decision.dmn', dmn: '', outputs: ['heeftRecht'] };

/** A desk on one pack; its rules always give the sample evaluation. */
export const deskOf = (pack: Pack, clock = new StandingClock()): CaseDesk => ({
  clock,
  pack: () => pack,
  facts: new Map(),
  outputs: new Map(),
  organisationName: () => ({ nl: 'SVB', en: 'SVB' }),
  evaluate: () => sampleEvaluation(),
  holds,
});

/** An event of the counter about a parent and a child. */
export const event = (
  type: string,
  data: object,
  person: string = randomUUID(),
  child = randomUUID(),
): StoredEvent => ({
  id: randomUUID(),
  type,
  organisation: 'loket',
  stream: 'journey/1',
  version: 1,
  time: new StandingClock().now(),
  schemaVersion: 1,
  processingActivity: 'testing',
  traceparent: as('loket').traceparent,
  subjectPseudonym: person,
  subjects: { child },
  data: data as StoredEvent['data'],
});
export const PART_APPROVED = 'nl.eenloket.journey.part-approved';
/** The news that a child was registered. */
export const registered = (
  data: { childRef: string; registeredOn: string },
  parent: string = randomUUID(),
): StoredEvent => event('nl.eenloket.case.child-registered', data, parent);
/** An approved part. */
export const approved = (partId: string, change = {}): StoredEvent =>
  event(PART_APPROVED, { ...samplePart({ partId }), ...change });
