import type { Result, CodedError } from '@eenloket/kit';
import type { JourneyView, WaitingJourney } from '@eenloket/journeys';
import type { JourneyAct } from '../journey-types.js';
import type { Visitor } from '../visitor.js';

/** A journey of the person whose affairs are handled. */
export interface OpenJourney {
  readonly journeyId: string;
  /** Id of the life event. */
  readonly lifeEvent: string;
  readonly view: JourneyView;
}

/** The journeys of one person. Every method answers only about the visitor's subject; another's journey is absent. */
export interface JourneysPort {
  /** All of them, the newest first. */
  list(visitor: Visitor): Promise<readonly OpenJourney[]>;
  /** One of them; undefined when there is none with this id or it is another person's. */
  find(visitor: Visitor, journeyId: string): Promise<OpenJourney | undefined>;
  /** Starts one and collects what the registers know. Starting the same running life event again gives the running one. */
  start(visitor: Visitor, lifeEvent: string, phase: string): Promise<Result<string, CodedError>>;
  /** Does these acts in one transaction, all or none. Errors: the refusals of `journeys.decide`. */
  act(visitor: Visitor, journeyId: string, acts: readonly JourneyAct[]): Promise<Result<unknown, CodedError>>;
  /** Journeys of somebody else that wait for the visitor as the registered partner; none under a mandate. */
  waitingFor(visitor: Visitor): Promise<readonly WaitingJourney[]>;
  /** Agrees, as the registered partner, that the own facts go along, or says no. Errors: `journey.missing` for anybody else. */
  answerAsPartner(visitor: Visitor, journeyId: string, agrees: boolean): Promise<Result<unknown, CodedError>>;
}
