import { randomUUID } from 'node:crypto';
import type { Instant } from '@eenloket/kit';
import { logProcessing } from '@eenloket/ledger';
import type { Transaction } from '@eenloket/store';

/** Who looks on behalf of somebody else, under a mandate (Awb 2:1). */
export interface Representative {
  /** The representative, as this organisation knows them; never shown to the person represented. */
  readonly personId: string;
  readonly mandateId: string;
  readonly at: Instant;
}

/**
 * Writes the line by which a person sees that a representative looked at her data, in the transaction of the look.
 * Whoever looks at their own data needs no line: `by` undefined writes none.
 */
export const logLook = async (
  tx: Transaction,
  subject: string,
  dataCategories: readonly string[],
  by: Representative | undefined,
): Promise<void> => {
  if (!by) return;
  await logProcessing(tx, {
    at: by.at,
    operationId: randomUUID(),
    status: 'completed',
    action: 'read',
    subject,
    actorRole: 'representative',
    actorPseudonym: by.personId,
    legalBasis: { bwb: 'BWBR0005537', article: '2:1' },
    purpose: 'purpose.actUnderMandate',
    dataCategories,
  });
};
