export { countJourneys, type JourneyCount, type OfferedService } from './counter/count-journeys.js';
export { journeysWaitingFor, type WaitingJourney } from './counter/journeys-waiting-for.js';
export type { Persons } from './counter/persons.js';
export { journeysOf, trackerFor, type JourneySummary } from './counter/read-model.js';
export { runCommand, type JourneyRequest } from './counter/run-command.js';
export { readJourney, type StoredJourney } from './counter/stored-journey.js';
export { decide } from './decide/decide.js';
export { fieldsFor } from './domain/fields-for.js';
export type { JourneyCatalogue } from './domain/journey-catalogue.js';
export type { JourneyCommand } from './domain/journey-command.js';
export type { BornChild, JourneyEvent, StopReason } from './domain/journey-event.js';
export { journeyOf } from './domain/journey-of.js';
export type { JourneyState } from './domain/journey-state.js';
export { mustBeKnown } from './domain/must-be-known.js';
export type { Refusal, RefusalCode } from './domain/refusal.js';
export { DEED_REQUESTED, receiveDeedRequest, type DeedRequests } from './handlers/receive-deed-request.js';
export { JOURNEY_EVENTS, receiveCaseEvent } from './handlers/receive-case-event.js';
export type { Difference } from './overview/difference.js';
export { withAnswers, type Knowledge, type KnownOn, type Member } from './overview/knowledge.js';
export type { HouseholdMember, HouseholdOn } from './overview/members.js';
export type { Birthday, RegisterChange } from './overview/moments.js';
export { monthsOf, type Month } from './overview/months.js';
export type { OtherIncome } from './overview/other-income.js';
export { overviewFacts, overviewOf, type Overview } from './overview/overview.js';
export { isProvisional, type ServiceOutcome } from './overview/service-outcome.js';
export { serviceRules, type ServiceRules } from './overview/service-rules.js';
export type { Standing, StandingKind } from './overview/standing.js';
export { notePageEvent } from './stuck/note-page-event.js';
export type { PageEvent } from './stuck/page-event.js';
export { requestHelp, type HelpRequest } from './stuck/request-help.js';
export { stuckSignalOf, type StuckSignal } from './stuck/stuck-signal.js';
export {
  journeyView,
  type JourneyView,
  type PartOutcome,
  type PathStep,
  type SentPart,
} from './view/journey-view.js';
export type { NeededQuestion } from './view/needed.js';
export { offersOf, phasesOnOffer, type Offer } from './view/offers.js';
export type { PartnerWait } from './view/partner-waits.js';
export type { Evaluations, PartEvaluation } from './view/part-evaluation.js';
export type { TrackerRow } from './view/tracker.js';
