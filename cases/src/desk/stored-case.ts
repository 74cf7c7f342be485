import { CodedError } from '@eenloket/kit';
import { appendEvents, readStream, type NewEvent, type StoredEvent, type Transaction } from '@eenloket/store';
import type { CaseEvent } from '../domain/case-event.js';

const PREFIX = 'nl.eenloket.case.';

/** A case as it is stored: its events, and the persons they are about. */
export interface StoredCase {
  readonly stored: readonly StoredEvent[];
  readonly events: readonly CaseEvent[];
}

/** The persons of a case as this organisation knows them. */
export type Persons = Pick<NewEvent, 'subjectPseudonym' | 'subjects'>;

const toCaseEvent = ({ type, data }: StoredEvent): CaseEvent => {
  if (!type.startsWith(PREFIX))
    throw new CodedError(
      'case.stream-broken',
      `Event ${type} does not belong to a case; restore the stream.`,
    );
  return { type: type.slice(PREFIX.length), data } as unknown as CaseEvent;
};

/** Reads the events of a case of the transaction's organisation; an unknown case has none. */
export const readCase = async (tx: Transaction, caseId: string): Promise<StoredCase> => {
  const stored = await readStream(tx, `case/${caseId}`);
  return { stored, events: stored.map(toCaseEvent) };
};

/** Appends to a case after what was read; throws the store's `concurrent-append` when someone else was first. */
export const appendToCase = async (
  tx: Transaction,
  caseId: string,
  version: number,
  events: readonly CaseEvent[],
  persons: Persons,
  causationId: string,
): Promise<void> => {
  const fresh = events.map(({ type, data }) => ({
    ...persons,
    type: `${PREFIX}${type}`,
    schemaVersion: 1,
    data: data as unknown as NewEvent['data'],
  }));
  await appendEvents(tx, `case/${caseId}`, version, fresh, { causationId });
};
