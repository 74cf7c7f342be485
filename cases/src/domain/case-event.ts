import type { Language, LatePenalty, LegalDate, Text } from '@eenloket/kit';
import type { Explanation } from '@eenloket/rules';
import type { Evaluation, Outcomes } from './evaluation.js';
import type { ApprovedPart, Fields } from './part.js';

/** Who has the case now. */
export type Holder = { readonly organisation: string; readonly role: string };

/** A date somebody may count on, with its article and the reason in words. */
export type By = { readonly date: LegalDate; readonly article: string; readonly why: Text };

/** Why a child is not registered yet, and with whom that is. */
export type Delay = {
  /** `notYet`: no certificate could be drawn up yet; `withdrawn`: the resident took the declaration back. */
  readonly because: 'notYet' | 'withdrawn';
  readonly holder: Holder;
  readonly on: LegalDate;
};

type Ids = { readonly partId: string; readonly caseId: string };

/**
 * Everything that can happen to a case, by the last part of its type `nl.eenloket.case.<name>`.
 * The first group crosses to other organisations and keeps to the protocol; the second stays inside.
 */
export type CaseEventData = {
  opened: Ids & {
    readonly pack: string;
    readonly status: string;
    readonly ownInitiative?: true;
    readonly declaredAt?: string;
    readonly decideBy?: {
      readonly date: LegalDate;
      readonly why: readonly string[];
      readonly article: string;
    };
  };
  'status-changed': Ids & {
    readonly status: string;
    readonly statusText: Text;
    readonly holder: Holder;
    readonly next: Text;
    readonly by?: By;
  };
  'question-asked': Ids & {
    readonly questionId: string;
    readonly question: string;
    readonly answerBy?: LegalDate;
  };
  decided: Ids & {
    readonly result: string;
    readonly outcomes: Outcomes;
    readonly explanation: readonly Explanation[];
    readonly deviated: boolean;
    /** What we owe for deciding late, after a notice of default: days and whole euros (Awb 4:17). */
    readonly penalty?: Pick<LatePenalty, 'days' | 'euros'>;
  };
  'letter-sent': Ids & {
    readonly letterId: string;
    readonly title: string;
    readonly html: string;
    readonly text: string;
    readonly objection?: { readonly by: LegalDate; readonly article: string };
    readonly contact: { readonly name: Text; readonly phone: string };
    readonly language: Language;
    /** No human sent it. */
    readonly automatic?: true;
  };
  'child-registered': Ids & {
    readonly childRef: string;
    readonly birthDate: LegalDate;
    readonly registeredOn: LegalDate;
  };
  /** Who waits for the registration of this child waits longer, and who is at work on it. */
  'registration-delayed': Ids & Delay & { readonly childRef: string };

  received: ApprovedPart & { readonly caseId: string; readonly organisation: string };
  'waiting-began': { readonly fact: string; readonly from: string };
  /** What is waited for takes longer: another organisation said so. */
  'wait-prolonged': Delay;
  started: { readonly on: LegalDate };
  proposed: { readonly evaluation: Evaluation };
  'task-claimed': { readonly task: string; readonly worker: string };
  'task-released': { readonly task: string };
  'task-reassigned': { readonly task: string; readonly worker: string; readonly by: string };
  'term-suspended': {
    readonly questionId: string;
    readonly deadline: string;
    /** The day of the invitation: the term stands still from the next day (Awb 4:15 lid 1). */
    readonly from: LegalDate;
    /** The set answer term; without one there is no suspension. */
    readonly until: LegalDate;
    readonly article: string;
  };
  'term-resumed': {
    readonly questionId: string;
    readonly deadline: string;
    /** The day of the answer, or the last day of the set term when it passed unused. */
    readonly on: LegalDate;
    readonly because: 'answered' | 'expired';
  };
  'answer-received': { readonly questionId: string; readonly answer: string; readonly on: LegalDate };
  'facts-added': { readonly facts: Fields; readonly on: LegalDate; readonly worker?: string };
  /** The resident says that we are late, in writing (Awb 4:17 lid 3). */
  'default-notice-received': {
    readonly deadline: string;
    readonly termEnded: LegalDate;
    readonly on: LegalDate;
  };
  'question-expired': { readonly questionId: string; readonly on: LegalDate };
  'hearing-recorded': {
    readonly requirement: string;
    readonly worker: string;
    readonly summary: string;
    readonly on: LegalDate;
  };
  'decision-taken': {
    readonly result: string;
    readonly by: string;
    readonly on: LegalDate;
    readonly deviation?: { readonly proposed?: string; readonly reason: string };
  };
  /** After the letter of a result that is not the end the work goes on. */
  reopened: { readonly result: string; readonly on: LegalDate };
  'registration-requested': { readonly childRef: string; readonly on: LegalDate };
  'lateness-notified': { readonly deadline: string; readonly on: LegalDate; readonly worker: string };
  'lateness-noticed': { readonly deadline: string; readonly on: LegalDate };
  reminded: { readonly about: string; readonly on: LegalDate };
  withdrawn: { readonly reason: string; readonly on: LegalDate };
  stopped: { readonly reason: string; readonly on: LegalDate; readonly takeOver: Holder };
  closed: { readonly on: LegalDate; readonly cause: string };
};

export type CaseEventName = keyof CaseEventData;

/** One event of a case: its short name and its data. */
export type CaseEvent = {
  readonly [Name in CaseEventName]: { readonly type: Name; readonly data: CaseEventData[Name] };
}[CaseEventName];
