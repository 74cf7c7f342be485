import { CASE_EVENTS } from '@eenloket/cases';
import { DEED_REQUESTED, JOURNEY_EVENTS } from '@eenloket/journeys';
import { CONVERSATION_EVENTS, KEPT_EVENTS } from '@eenloket/messages';
import type { StoredEvent, Subscription } from '@eenloket/store';

/** The organisation of the counter: journeys, the tracker, the message box and the dossier live there. */
export const COUNTER = 'loket';

/** The organisation whose workers help residents who are stuck. */
export const CONTACT_CENTRE = 'contactcentrum';

/** Organisations that may wait for a child to be registered. */
export type WaitingForChild = readonly string[];

/** The competent organisation that a journey's event names. */
const competent = ({ data }: StoredEvent): readonly string[] =>
  typeof data['organisation'] === 'string' ? [data['organisation']] : [];

const toCounter = (): readonly string[] => [COUNTER];
const toContactCentre = (): readonly string[] => [CONTACT_CENTRE];
const toItself = ({ organisation }: StoredEvent): readonly string[] => [organisation];

/**
 * Who receives which events: the whole traffic between organisations in one table.
 * @param waiting organisations with a pack that waits for the registration of a child
 */
export function subscriptionsFor(waiting: WaitingForChild): readonly Subscription[] {
  const each = (
    subscriber: string,
    types: readonly string[],
    recipients: Subscription['recipients'],
  ): Subscription[] => types.map((type) => ({ subscriber, type, recipients }));
  const aboutChild = ['nl.eenloket.case.child-registered', 'nl.eenloket.case.registration-delayed'];
  return [
    ...each(
      'cases',
      CASE_EVENTS.filter((type) => !aboutChild.includes(type)),
      competent,
    ),
    ...each('cases', aboutChild, () => waiting),
    ...each('registry', ['nl.eenloket.case.registration-requested'], toItself),
    ...each('journeys', JOURNEY_EVENTS, toCounter),
    ...each('deeds', [DEED_REQUESTED], toCounter),
    ...each('messages', KEPT_EVENTS, toCounter),
    ...each('conversations', ['nl.eenloket.help.requested'], toContactCentre),
    ...each('own-conversations', CONVERSATION_EVENTS, toCounter),
  ];
}
