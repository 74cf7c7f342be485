import { receiveEvent, registerChild, type CaseDesk } from '@eenloket/cases';
import {
  receiveCaseEvent as takeIntoJourney,
  receiveDeedRequest,
  type JourneyCatalogue,
} from '@eenloket/journeys';
import { followConversation, openConversation, receiveCaseEvent as keep } from '@eenloket/messages';
import type { EventHandler } from '@eenloket/store';
import { civilRegistration } from './civil-registration.js';
import { withRegisterFacts } from './facts-at-registration.js';
import type { Foundation } from './foundation.js';

/** What each subscriber of `subscriptionsFor` does with an event. */
export function eventHandlers(
  foundation: Foundation,
  desk: CaseDesk,
  journeys: JourneyCatalogue,
): { readonly [subscriber: string]: EventHandler } {
  const { catalogue, civilRegistry, persons, clock } = foundation;
  return {
    cases: withRegisterFacts(foundation, desk, receiveEvent(desk)),
    registry: registerChild(desk, civilRegistration(catalogue, civilRegistry, persons)),
    journeys: takeIntoJourney(journeys, clock),
    deeds: receiveDeedRequest({
      catalogue: journeys,
      clock,
      personByAlias: (tx, alias) => persons.personByAlias(tx, alias),
    }),
    messages: (tx, event) => keep(tx, event, catalogue),
    conversations: openConversation,
    'own-conversations': followConversation,
  };
}
