import { CodedError, err, ok, type Result } from '@eenloket/kit';
import type { StoredEvent, Transaction } from '@eenloket/store';
import { decide } from '../decide/decide.js';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyCommand } from '../domain/journey-command.js';
import { journeyOf } from '../domain/journey-of.js';
import type { JourneyState } from '../domain/journey-state.js';
import type { Refusal, RefusalCode } from '../domain/refusal.js';
import type { Persons } from './persons.js';
import { projectJourney } from './read-model.js';
import { appendToJourney, readJourney } from './stored-journey.js';
import { handOver } from './take-over.js';

/** One command to one journey, by one person; `commandId` makes it happen once. */
export interface JourneyRequest {
  readonly journeyId: string;
  readonly commandId: string;
  readonly command: JourneyCommand;
  readonly persons: Persons;
}

const missing = (journeyId: string): Result<never, Refusal> =>
  err(
    new CodedError<RefusalCode>(
      'journey.missing',
      `There is no journey ${journeyId} of yours; check its address.`,
    ),
  );

const notPartner = (journeyId: string): Result<never, Refusal> =>
  err(
    new CodedError<RefusalCode>(
      'journey.not-partner',
      `Only the partner can agree or say no in ${journeyId}, under the partner's own login; ask the partner.`,
    ),
  );

// Who is the partner follows from the register, as the journey wrote it down; nobody names themselves.
const partnerOf = (stored: readonly StoredEvent[]): string | undefined =>
  stored.findLast(({ subjects }) => subjects?.['partner'] !== undefined)?.subjects?.['partner'];

const BY_PARTNER: readonly JourneyCommand['type'][] = ['approveAsPartner', 'declineAsPartner'];

// Several organisations speak of one journey at the same moment: they wait for one another instead of failing.
const inTurn = (tx: Transaction, journeyId: string) =>
  tx.query('select 1 from journeys.journey where organisation_id = $1 and journey_id = $2 for update', [
    tx.context.organisation,
    journeyId,
  ]);

/**
 * Runs a command on a journey: appends its events and writes the read models in this transaction. The same
 * `commandId` twice changes nothing. Another person's journey is `journey.missing`; only the registered partner may
 * agree or say no as partner (`journey.not-partner` for the resident), and nothing else. Throws `concurrent-append`.
 */
export const runCommand = async (
  tx: Transaction,
  catalogue: JourneyCatalogue,
  request: JourneyRequest,
): Promise<Result<JourneyState, Refusal>> => {
  const { journeyId, commandId, command, persons } = request;
  await inTurn(tx, journeyId);
  const { stored, events } = await readJourney(tx, journeyId);
  const owner = stored[0]?.subjectPseudonym ?? persons.person;
  const registered = partnerOf(stored);
  const forPartner = BY_PARTNER.includes(command.type);
  const asPartner = forPartner && persons.person === registered;
  if (!asPartner && owner !== persons.person) return missing(journeyId);
  if (!asPartner && forPartner) return notPartner(journeyId);
  const before = journeyOf(events);
  if (before && stored.some(({ causationId }) => causationId === commandId)) return ok(before);
  const decided = decide(before, command, catalogue);
  if (!decided.ok) return decided;
  const after = journeyOf([...events, ...decided.value]);
  if (!after) return missing(journeyId);
  const partner = registered ?? persons.partner;
  const own: Persons = asPartner ? { person: owner, partner: persons.person } : persons;
  await appendToJourney(tx, journeyId, stored.length, decided.value, own, commandId);
  await projectJourney(tx, after, { person: owner, ...(partner ? { partner } : {}) }, catalogue);
  if (!before?.stopped) await handOver(tx, after, owner);
  return ok(after);
};
