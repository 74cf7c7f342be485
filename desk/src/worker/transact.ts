import type { Transaction } from '@eenloket/store';
import type { DeskPorts } from '../ports.js';
import type { Visit } from './visit.js';

/** Runs work in one transaction of the worker's own organisation, for a processing activity. Row-level security keeps it there. */
export function transact<T>(
  { databaseOf }: Pick<DeskPorts, 'databaseOf'>,
  { worker: { organisation }, traceparent }: Visit,
  processingActivity: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return databaseOf(organisation).transaction({ organisation, processingActivity, traceparent }, work);
}
