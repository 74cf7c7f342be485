import { CodedError, parseLegalDate, type Clock } from '@eenloket/kit';
import type { EventHandler, Transaction } from '@eenloket/store';
import { readJourney } from '../counter/stored-journey.js';
import { runCommand } from '../counter/run-command.js';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import { journeyOf } from '../domain/journey-of.js';

/** What the worker who took over sends once the parents said where and when: the municipality of birth makes the deed. */
export const DEED_REQUESTED = 'nl.eenloket.help.deed-requested';

/** What the handler needs of elsewhere. */
export interface DeedRequests {
  readonly catalogue: JourneyCatalogue;
  readonly clock: Clock;
  /** The person that stands for a child without a number, by a name of ours. */
  readonly personByAlias: (tx: Transaction, alias: string) => Promise<string>;
}

/**
 * The relay's handler for `DEED_REQUESTED` at the counter: the journey sends the deed of a stillborn child to its
 * municipality of birth (BW 1:19i). Twice is once. Refused: `journey.wrong-sender` when another organisation asks than the
 * one that took over; the refusals of `requestDeed`.
 */
export const receiveDeedRequest =
  ({ catalogue, clock, personByAlias }: DeedRequests): EventHandler =>
  async (tx, event) => {
    const journeyId = String(event.data['journeyId']);
    const { stored, events } = await readJourney(tx, journeyId);
    const state = journeyOf(events);
    if (event.organisation !== state?.stopped?.takeOver.organisation)
      throw new CodedError(
        'journey.wrong-sender',
        `${event.organisation} asks for a deed in a journey that it did not take over; look at its event ${event.id}.`,
      );
    const birthDate = parseLegalDate(String(event.data['birthDate']));
    if (!birthDate.ok) throw birthDate.error;
    const known = state.children.find(({ stillborn }) => stillborn)?.childRef;
    const done = await runCommand(tx, catalogue, {
      journeyId,
      commandId: event.id,
      command: {
        type: 'requestDeed',
        childRef: known ?? (await personByAlias(tx, `${journeyId}.stillborn`)),
        municipality: String(event.data['municipality']),
        birthDate: birthDate.value,
        on: clock.today(),
      },
      persons: { person: stored[0]?.subjectPseudonym ?? '' },
    });
    if (!done.ok) throw done.error;
  };
