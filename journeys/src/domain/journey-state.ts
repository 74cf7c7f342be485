import type { ApprovedPart, By, CaseEventData, Fields, Holder } from '@eenloket/cases';
import type { Language, LegalDate, Text } from '@eenloket/kit';
import type { BornChild, StopReason } from './journey-event.js';

/** A question of an organisation that the resident has not answered yet. */
export type OpenQuestion = {
  readonly questionId: string;
  readonly question: string;
  readonly answerBy?: LegalDate;
};

/** One approved part, as far as its organisation told us. */
export type SentPart = {
  readonly key: string;
  readonly organisation: string;
  readonly part: ApprovedPart;
  readonly caseId?: string;
  readonly status: string;
  readonly statusText?: Text;
  readonly holder?: Holder;
  readonly next?: Text;
  readonly by?: By;
  readonly question?: OpenQuestion;
  readonly decided?: CaseEventData['decided'];
  readonly letters: readonly string[];
  /** Until when one can object, as the letter of the decision says. */
  readonly objection?: NonNullable<CaseEventData['letter-sent']['objection']>;
  /** The day on which the resident told that the term passed (Awb 4:17). */
  readonly noticeOn?: LegalDate;
  readonly over: boolean;
};

/** A journey as its events add up to. */
export type JourneyState = {
  readonly journeyId: string;
  readonly lifeEvent: string;
  readonly phase: string;
  readonly language: Language;
  readonly actingFor?: string;
  readonly startedOn: LegalDate;
  readonly children: readonly BornChild[];
  readonly household: Fields;
  /** Facts of one child, by its reference. */
  readonly perChild: { readonly [childRef: string]: Fields };
  /** Keys (`factKey`) of facts the resident confirmed. */
  readonly confirmed: readonly string[];
  /** Keys of parts the resident does not want. */
  readonly refused: readonly string[];
  /** What the registered partner said of sending the own facts along; absent as long as the partner said nothing. */
  readonly partnerSaid?: 'approved' | 'declined';
  /** Phase -> approval id: a phase is approved once. */
  readonly approvals: { readonly [phase: string]: string };
  readonly parts: { readonly [partId: string]: SentPart };
  readonly registered: readonly string[];
  readonly stopped?: { readonly reason: StopReason; readonly on: LegalDate; readonly takeOver: Holder };
};
