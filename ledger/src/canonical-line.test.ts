import type { Instant } from '@eenloket/kit';
import { expect, it } from 'vitest';
import { canonicalLine } from './canonical-line.js';
import type { StoredProcessingLine } from './processing-line.js';

const line: StoredProcessingLine = {
  id: '00000000-0000-4000-8000-000000000001',
  organisation: 'svb',
  at: '2026-03-16T08:00:00.000Z' as Instant,
  operationId: 'op-1',
  status: 'completed',
  action: 'read',
  activity: 'svb-akw-vaststellen',
  subject: '00000000-0000-4000-8000-0000000000aa',
  actorRole: 'svb.behandelaar',
  actorPseudonym: 'w-1',
  legalBasis: { bwb: 'BWBR0002368', article: '7' },
  purpose: 'purpose.assess',
  dataCategories: ['kind.geboortedatum', 'aanvrager.iban'],
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};
const text = (value: StoredProcessingLine): string => new TextDecoder().decode(canonicalLine(value));

it('does not depend on the order in which fields were set', () => {
  const reversed = Object.fromEntries(Object.entries(line).reverse()) as unknown as StoredProcessingLine;
  const turned = { ...reversed, legalBasis: { article: '7', bwb: 'BWBR0002368' } };
  expect(text(turned)).toBe(text(line));
});

it('keeps the order of the facts, which is part of what was written', () => {
  expect(text(line)).toContain('["kind.geboortedatum","aanvrager.iban"]');
});

it('leaves out what is absent instead of writing null', () => {
  expect(text(line)).not.toContain('recipient');
  expect(text({ ...line, recipient: 'toeslagen' })).toContain('"recipient":"toeslagen"');
});
