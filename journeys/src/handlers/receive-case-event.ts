import { CodedError, type Clock } from '@eenloket/kit';
import type { EventHandler, Transaction } from '@eenloket/store';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyEventData } from '../domain/journey-event.js';
import { runCommand } from '../counter/run-command.js';

const PREFIX = 'nl.eenloket.case.';

/** The case events that reach the counter. */
export const JOURNEY_EVENTS = [
  'opened',
  'status-changed',
  'question-asked',
  'decided',
  'letter-sent',
  'child-registered',
].map((name) => `${PREFIX}${name}`);

const journeyOfPart = async (tx: Transaction, partId: unknown) => {
  const { rows } = await tx.query<{ journeyId: string; person: string; organisation: string }>(
    `select journey_id as "journeyId", person_id as person, line->>'organisation' as organisation
       from journeys.tracker
      where organisation_id = $1 and part_id = $2`,
    [tx.context.organisation, partId],
  );
  return rows[0];
};

/**
 * The relay's handler for `JOURNEY_EVENTS` at the counter: the journey takes in what an organisation says of its case,
 * and the tracker shows it. Twice the same event changes nothing. A part that was never sent is refused
 * (`journey.part-unknown`), and so is another sender than the organisation it went to (`journey.wrong-sender`).
 */
export const receiveCaseEvent =
  (catalogue: JourneyCatalogue, clock: Clock): EventHandler =>
  async (tx, event) => {
    const found = await journeyOfPart(tx, event.data['partId']);
    if (!found)
      throw new CodedError(
        'journey.part-unknown',
        `Part of ${event.type} was never sent; check who sent it.`,
      );
    if (event.organisation !== found.organisation)
      throw new CodedError(
        'journey.wrong-sender',
        `${event.organisation} sent ${event.type} about a part that went to another; look at its event ${event.id}.`,
      );
    const received = {
      name: event.type.slice(PREFIX.length),
      event: event.data,
    } as unknown as JourneyEventData['case-event-received'];
    const done = await runCommand(tx, catalogue, {
      journeyId: found.journeyId,
      commandId: event.id,
      command: { type: 'receive', received, on: clock.today() },
      persons: { person: found.person },
    });
    if (!done.ok) throw done.error;
  };
