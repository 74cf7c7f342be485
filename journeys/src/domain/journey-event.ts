import type { ApprovedPart, CaseEventData, Fields, Holder } from '@eenloket/cases';
import type { Language, LegalDate, Text } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';

/** Why everything stops. */
export type StopReason = 'childDied' | 'stillborn';

/** One child of a reported birth. */
export type BornChild = {
  readonly childRef: string;
  readonly birthDate: LegalDate;
  readonly stillborn: boolean;
  /** CBS code of the municipality of birth, if it is told with the birth: there the deed is made. */
  readonly municipality?: string;
};

/** The case events of other organisations that the journey takes in, by their own name. */
export type TakenIn = Pick<
  CaseEventData,
  'opened' | 'status-changed' | 'question-asked' | 'decided' | 'letter-sent' | 'child-registered'
>;

type About = { readonly fact: string; readonly childRef?: string; readonly on: LegalDate };

/**
 * Everything that can happen to a journey, by the last part of its type `nl.eenloket.journey.<name>`.
 * `part-approved`, `part-withdrawn`, `part-stopped` and `question-answered` cross to the competent organisation, which
 * `organisation` names: it is what the outbox addresses them by.
 */
export type JourneyEventData = {
  started: {
    readonly journeyId: string;
    readonly lifeEvent: string;
    readonly phase: string;
    readonly language: Language;
    readonly actingFor?: string;
    readonly on: LegalDate;
  };
  'phase-moved': { readonly phase: string; readonly on: LegalDate };
  'facts-collected': { readonly facts: Fields; readonly childRef?: string; readonly on: LegalDate };
  'fact-answered': About & { readonly value: FactJson };
  'fact-not-known': About;
  'fact-confirmed': About;
  'birth-reported': { readonly children: readonly BornChild[]; readonly on: LegalDate };
  'part-refused': { readonly part: string; readonly title: Text; readonly on: LegalDate };
  'part-restored': { readonly part: string; readonly title: Text; readonly on: LegalDate };
  'partner-approved': { readonly on: LegalDate };
  'partner-declined': { readonly on: LegalDate };
  approved: {
    readonly approvalId: string;
    readonly phase: string;
    readonly parts: readonly string[];
    readonly on: LegalDate;
  };
  stopped: {
    readonly reason: StopReason;
    readonly childRef?: string;
    readonly takeOver: Holder;
    readonly on: LegalDate;
  };
  'case-event-received': {
    readonly [Name in keyof TakenIn]: { readonly name: Name; readonly event: TakenIn[Name] };
  }[keyof TakenIn];

  'part-approved': ApprovedPart & { readonly organisation: string };
  'part-withdrawn': {
    readonly partId: string;
    readonly reason: string;
    readonly title: Text;
    readonly organisation: string;
  };
  'facts-sent': { readonly partId: string; readonly facts: Fields; readonly organisation: string };
  'default-notice-given': {
    readonly partId: string;
    readonly caseId: string;
    readonly title: Text;
    readonly organisation: string;
    readonly on: LegalDate;
  };
  'part-stopped': { readonly partId: string; readonly reason: StopReason; readonly organisation: string };
  'question-answered': {
    readonly partId: string;
    readonly caseId: string;
    readonly questionId: string;
    readonly answer: string;
    readonly organisation: string;
  };
};

export type JourneyEventName = keyof JourneyEventData;

/** One event of a journey: its short name and its data. */
export type JourneyEvent = {
  readonly [Name in JourneyEventName]: { readonly type: Name; readonly data: JourneyEventData[Name] };
}[JourneyEventName];
