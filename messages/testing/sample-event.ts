import { randomUUID } from 'node:crypto';
import type { Instant } from '@eenloket/kit';
import type { StoredEvent } from '@eenloket/store';
import { as } from '../../store/testing/context.ts';

/** The moment at which sample events happened. */
export const at = '2026-03-16T08:00:00.000Z' as Instant;

/** An event about a person, as the relay hands it over. */
export const sampleEvent = (
  type: string,
  data: StoredEvent['data'],
  person: string = randomUUID(),
  stream = 'case/1',
): StoredEvent => ({
  id: randomUUID(),
  type,
  organisation: 'svb',
  stream,
  version: 1,
  time: at,
  schemaVersion: 1,
  processingActivity: 'testing',
  traceparent: as('svb').traceparent,
  subjectPseudonym: person,
  data,
});

/** A letter about a part. */
export const sampleLetter = (person: string, change: StoredEvent['data'] = {}): StoredEvent =>
  sampleEvent(
    'nl.eenloket.case.letter-sent',
    {
      partId: 'p',
      caseId: '1',
      letterId: 'l',
      title: 'Kinderbijslag',
      html: '<p>U krijgt</p>',
      text: 'U krijgt',
      ...change,
    },
    person,
  );
