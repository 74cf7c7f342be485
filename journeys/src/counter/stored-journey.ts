import { CodedError } from '@eenloket/kit';
import { appendEvents, readStream, type NewEvent, type StoredEvent, type Transaction } from '@eenloket/store';
import type { JourneyEvent } from '../domain/journey-event.js';
import type { Persons } from './persons.js';

const PREFIX = 'nl.eenloket.journey.';

/** A journey as it is stored. */
export interface StoredJourney {
  readonly stored: readonly StoredEvent[];
  readonly events: readonly JourneyEvent[];
}

const toJourneyEvent = ({ type, data }: StoredEvent): JourneyEvent => {
  if (!type.startsWith(PREFIX))
    throw new CodedError(
      'journey.stream-broken',
      `Event ${type} does not belong to a journey; restore the stream.`,
    );
  return { type: type.slice(PREFIX.length), data } as unknown as JourneyEvent;
};

/** Reads the events of a journey; an unknown journey has none. */
export const readJourney = async (tx: Transaction, journeyId: string): Promise<StoredJourney> => {
  const stored = await readStream(tx, `journey/${journeyId}`);
  return { stored, events: stored.map(toJourneyEvent) };
};

// A part of one child is about that child: its organisation learns of no other.
const subjectsOf = (event: JourneyEvent, { partner }: Persons): { readonly [role: string]: string } => ({
  ...(partner === undefined ? {} : { partner }),
  ...(event.type === 'part-approved' && event.data.childRef !== undefined
    ? { child: event.data.childRef }
    : {}),
});

/** Appends to a journey after what was read; throws the store's `concurrent-append` when someone else was first. */
export const appendToJourney = async (
  tx: Transaction,
  journeyId: string,
  version: number,
  events: readonly JourneyEvent[],
  persons: Persons,
  causationId: string,
): Promise<void> => {
  const fresh = events.map((event): NewEvent => ({
    type: `${PREFIX}${event.type}`,
    subjectPseudonym: persons.person,
    subjects: subjectsOf(event, persons),
    schemaVersion: 1,
    data: event.data as unknown as NewEvent['data'],
  }));
  await appendEvents(tx, `journey/${journeyId}`, version, fresh, { causationId });
};
