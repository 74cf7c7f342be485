import type { Instant } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { ldvRecord } from './ldv-record.js';
import type { StoredProcessingLine } from './processing-line.js';

const line: StoredProcessingLine = {
  id: '00000000-0000-4000-8000-000000000001',
  organisation: 'svb',
  at: '2026-03-16T08:00:00.000Z' as Instant,
  operationId: 'op-1',
  status: 'completed',
  action: 'share',
  activity: 'svb-akw-vaststellen',
  subject: '00000000-0000-4000-8000-0000000000aa',
  actorRole: 'svb.behandelaar',
  actorPseudonym: 'w-1',
  legalBasis: { bwb: 'BWBR0002368', article: '7' },
  purpose: 'purpose.assess',
  dataCategories: ['kind.geboortedatum'],
  recipient: 'toeslagen',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};
const record = ldvRecord(line, 'https://example.test/register', 'https://example.test/applications');

describe('a line in the national standard', () => {
  it('carries trace, span and parent of the W3C trace context', () => {
    expect(record.traceId).toBe('0af76519-16cd-43dd-8448-eb211c80319c');
    expect(record.spanId).toMatch(/^[0-9a-f]{16}$/);
    expect(record.parentSpanId).toBe('b7ad6b7169203331');
  });

  it('carries the required attributes and the receiving application', () => {
    expect(record.attributes).toEqual({
      'dpl.core.processing_activity_id': 'https://example.test/register/svb-akw-vaststellen',
      'dpl.core.data_subject_id': '00000000-0000-4000-8000-0000000000aa',
      'dpl.core.data_subject_id_type': 'person_id',
      'dpl.core.foreign_operation.processor': 'https://example.test/applications/toeslagen',
    });
  });

  it('says Ok, Error or Unset, and when in milliseconds', () => {
    const status = (s: StoredProcessingLine['status']): string =>
      ldvRecord({ ...line, status: s }, '', '').status;
    expect([status('completed'), status('failed'), status('intent')]).toEqual(['Ok', 'Error', 'Unset']);
    expect(record.startTime).toBe(Date.UTC(2026, 2, 16, 8));
  });

  it('never carries the worker', () => {
    expect(JSON.stringify(record)).not.toContain('w-1');
  });
});
