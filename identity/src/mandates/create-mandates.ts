import { CodedError, err, ok, type Clock, type Random, type Result } from '@eenloket/kit';
import { appendEvents, type NewEvent, type Transaction } from '@eenloket/store';
import { newId } from '../persons/new-id.js';
import { insertMandate, selectMandates, updateEnded } from '../store/mandate-rows.js';
import type { Mandate } from './mandate.js';

/** `identity.mandateToSelf`, `identity.mandateForNothing`, `identity.mandateEndsBeforeItStarts`. */
export type MandateErrorCode =
  'identity.mandateToSelf' | 'identity.mandateForNothing' | 'identity.mandateEndsBeforeItStarts';

/** The mandates of the organisation whose transaction is passed in. `today` is the clock's legal date. */
export interface Mandates {
  /** Gives a mandate; appends `nl.eenloket.identity.mandate-given`. */
  give(tx: Transaction, mandate: Omit<Mandate, 'id'>): Promise<Result<Mandate, CodedError<MandateErrorCode>>>;
  /** Ends a mandate at once; appends `nl.eenloket.identity.mandate-ended`. Ending it again, or an unknown one, changes nothing. */
  end(tx: Transaction, mandateId: string): Promise<void>;
  /** In force today, in which this person may act for others. */
  heldBy(tx: Transaction, representativeId: string): Promise<readonly Mandate[]>;
  /** In force today, by which others may act for this person. */
  givenBy(tx: Transaction, personId: string): Promise<readonly Mandate[]>;
}

/** What mandates are built from; `app` fills it. */
export interface MandatesOptions {
  readonly random: Random;
  /** The clock of the law (the demo clock in the demo): mandates start and end on legal dates. */
  readonly clock: Clock;
}

/** Makes the keeper of mandates. */
export function createMandates({ random, clock }: MandatesOptions): Mandates {
  return {
    async give(tx, wanted) {
      const wrong = problem(wanted);
      if (wrong) return err(wrong);
      const mandate = { ...wanted, id: newId(random) };
      await insertMandate(tx, mandate);
      await appendEvents(tx, `mandate/${mandate.id}`, 0, [mandateEvent('given', mandate)]);
      return ok(mandate);
    },
    async end(tx, mandateId) {
      const ended = await updateEnded(tx, mandateId, clock.now());
      if (ended) await appendEvents(tx, `mandate/${mandateId}`, 1, [mandateEvent('ended', ended)]);
    },
    heldBy: (tx, representativeId) =>
      selectMandates(tx, 'representative_id', representativeId, clock.today()),
    givenBy: (tx, personId) => selectMandates(tx, 'person_id', personId, clock.today()),
  };
}

function problem(mandate: Omit<Mandate, 'id'>): CodedError<MandateErrorCode> | undefined {
  if (mandate.personId === mandate.representativeId)
    return new CodedError(
      'identity.mandateToSelf',
      'A person needs no mandate to act for themselves: choose someone else.',
    );
  if (mandate.services.length === 0)
    return new CodedError(
      'identity.mandateForNothing',
      'A mandate names at least one service: choose one, or all.',
    );
  if (mandate.validUntil !== undefined && mandate.validUntil < mandate.validFrom)
    return new CodedError(
      'identity.mandateEndsBeforeItStarts',
      `The mandate would end on ${mandate.validUntil}, before it starts on ${mandate.validFrom}: choose a later last day.`,
    );
  return undefined;
}

const mandateEvent = (happened: 'given' | 'ended', mandate: Mandate): NewEvent => ({
  type: `nl.eenloket.identity.mandate-${happened}`,
  subjectPseudonym: mandate.personId,
  subjects: { representative: mandate.representativeId },
  schemaVersion: 1,
  data: {
    mandateId: mandate.id,
    services: mandate.services,
    validFrom: mandate.validFrom,
    validUntil: mandate.validUntil ?? null,
    source: mandate.source,
  },
});
