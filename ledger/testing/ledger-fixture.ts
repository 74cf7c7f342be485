import type { Instant } from '@eenloket/kit';
import type { WorkContext } from '@eenloket/store';
import type { ProcessingLine } from '../src/processing-line.js';

/** A mother, her partner and their child, as an organisation knows them. */
export const mother = '00000000-0000-4000-8000-00000000000a';
export const partner = '00000000-0000-4000-8000-00000000000b';

/** A transaction's context at an organisation. */
export const workAt = (organisation: string): WorkContext => ({
  organisation,
  processingActivity: 'svb-akw-vaststellen',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
});

/** A line about the mother, with what a test changes. */
export const lineWith = (change: Partial<ProcessingLine> = {}): ProcessingLine => ({
  at: '2026-03-16T08:00:00.000Z' as Instant,
  operationId: 'operation-1',
  status: 'completed',
  action: 'read',
  subject: mother,
  actorRole: 'svb.behandelaar',
  actorPseudonym: 'worker-7',
  legalBasis: { bwb: 'BWBR0002368', article: '7' },
  purpose: 'purpose.assessChildBenefit',
  dataCategories: ['aanvrager.iban'],
  ...change,
});
