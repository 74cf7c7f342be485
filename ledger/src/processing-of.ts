import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { LegalBasis, ProcessingAction, ProcessingStatus } from './processing-line.js';
import { linesAbout } from './store/select-lines.js';

/** What a resident sees of one use of her data. It has no field for the worker, so none can leak. */
export interface ProcessingShown {
  readonly at: Instant;
  readonly organisation: string;
  readonly role: string;
  /** Whether it was she herself: a resident who arranges something for her household looks at the others too. */
  readonly bySubject: boolean;
  readonly action: ProcessingAction;
  readonly status: ProcessingStatus;
  readonly purpose: string;
  readonly legalBasis: LegalBasis;
  readonly facts: readonly string[];
  readonly recipient?: string;
}

/**
 * Every use of one person's data at the organisation of the transaction, newest first, at most `limit` lines
 * (default 500): organisation, role, purpose, legal basis, which facts and when; never the worker (AVG art. 15).
 */
export async function processingOf(
  tx: Transaction,
  subject: string,
  limit = 500,
): Promise<ProcessingShown[]> {
  const lines = await linesAbout(tx, subject, limit);
  return lines.map((line) => ({
    at: line.at,
    organisation: line.organisation,
    role: line.actorRole,
    bySubject: line.actorPseudonym === line.subject,
    action: line.action,
    status: line.status,
    purpose: line.purpose,
    legalBasis: line.legalBasis,
    facts: line.dataCategories,
    ...(line.recipient === undefined ? {} : { recipient: line.recipient }),
  }));
}
