import type { LegalDate } from '@eenloket/kit';
import type { Delay, Holder } from './case-event.js';
import type { Evaluation, Outcomes } from './evaluation.js';
import type { ApprovedPart } from './part.js';

/** Where a case stands between its first and last event. */
export type Phase = 'waiting' | 'working' | 'decided' | 'withdrawn' | 'stopped' | 'closed';

/** One question to the resident. */
export type AskedQuestion = {
  readonly questionId: string;
  readonly question: string;
  readonly answerBy?: LegalDate;
  readonly answer?: string;
  readonly open: boolean;
};

/** One stand-still of a legal term (Awb 4:15): from the day after `from`; `unused` means through `until`, else up to it. */
export type Suspension = {
  readonly questionId: string;
  readonly deadline: string;
  readonly from: LegalDate;
  readonly until: LegalDate;
  readonly article: string;
  readonly unused: boolean;
  readonly open: boolean;
};

export type TakenDecision = {
  readonly result: string;
  readonly outcomes: Outcomes;
  readonly deviated: boolean;
  readonly reason?: string;
  readonly by: string;
  readonly on: LegalDate;
};

/** A case as its events add up to. */
export type CaseState = {
  readonly caseId: string;
  readonly organisation: string;
  readonly part: ApprovedPart;
  readonly phase: Phase;
  readonly waitsFor?: { readonly fact: string; readonly from: string };
  /** What is waited for takes longer. */
  readonly delay?: Delay;
  readonly startedOn?: LegalDate;
  readonly proposal?: Evaluation;
  /** Facts or an answer came in after the proposal: the rules are to be run again. */
  readonly proposalOutdated: boolean;
  /** Claimed task -> worker pseudonym. */
  readonly claims: { readonly [task: string]: string };
  readonly questions: readonly AskedQuestion[];
  readonly suspensions: readonly Suspension[];
  /** Requirements met, such as `gehoord-4:7`. */
  readonly met: readonly string[];
  readonly decision?: TakenDecision;
  /** Letters of the decision that stands now. */
  readonly letters: readonly string[];
  /** How many letters went out before the case was taken up again. */
  readonly earlierLetters: number;
  /** The last result that was not the end: the resident has a letter about it, and the work went on. */
  readonly interim?: string;
  readonly registration?: { readonly childRef: string; readonly registeredOn?: LegalDate };
  /** Deadlines that passed without a decision, and whether the resident was told (Awb 4:14). */
  readonly late: { readonly [deadline: string]: 'noticed' | 'notified' };
  readonly defaultNotice?: {
    readonly deadline: string;
    readonly termEnded: LegalDate;
    readonly on: LegalDate;
  };
  readonly ended?: { readonly on: LegalDate; readonly reason: string };
  readonly takeOver?: Holder;
  readonly status?: string;
};
