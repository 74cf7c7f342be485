import type { Transaction, WorkContext } from './transaction.js';

const NO_TRACE = `00-${'0'.repeat(32)}-${'0'.repeat(16)}-00`;

/** The context in which the store itself looks for work of an organisation, before it knows what it is for. */
export const backgroundContext = (organisation: string, processingActivity: string): WorkContext => ({
  organisation,
  processingActivity,
  traceparent: NO_TRACE,
});

/** The same transaction, from here on for another purpose and trace; the organisation stays. */
export async function continueAs(
  tx: Transaction,
  { processingActivity, traceparent }: Omit<WorkContext, 'organisation'>,
): Promise<Transaction> {
  await tx.query(
    `select set_config('eenloket.processing_activity', $1, true), set_config('eenloket.traceparent', $2, true)`,
    [processingActivity, traceparent],
  );
  return {
    context: { ...tx.context, processingActivity, traceparent },
    subscriptions: tx.subscriptions,
    query: (sql, parameters) => tx.query(sql, parameters),
  };
}
