import type { By, CaseEventData, Holder } from '@eenloket/cases';
import type { LegalDate, Text } from '@eenloket/kit';
import type { JourneyState, OpenQuestion, SentPart } from '../domain/journey-state.js';

/** One line of the tracker: who has it, where it is, what is next, by when and why then. */
export type TrackerRow = {
  readonly partId: string;
  readonly pack: string;
  readonly childRef?: string;
  readonly organisation: string;
  readonly caseId?: string;
  readonly status: string;
  readonly statusText: Text;
  readonly holder?: Holder;
  readonly next: Text;
  readonly by?: By;
  readonly question?: OpenQuestion;
  readonly decided?: CaseEventData['decided'];
  readonly letters: readonly string[];
  /** Until when one can object, as the letter of the decision says. */
  readonly objection?: SentPart['objection'];
  /** The organisation began without an application. */
  readonly ownInitiative?: true;
  /** The resident declares it there, by name; the organisation takes over what comes of it. */
  readonly declaredAt?: string;
  /** The day of the resident's notice of default (Awb 4:17). */
  readonly noticeOn?: LegalDate;
};

const SENT: Text = { nl: 'Verstuurd', en: 'Sent' };
const WITHDRAWN: Text = { nl: 'Ingetrokken', en: 'Withdrawn' };
const STOPPED: Text = { nl: 'Gestopt', en: 'Stopped' };
const ARRIVES: Text = {
  nl: 'De organisatie krijgt uw aanvraag nu. U hoeft niets te doen.',
  en: 'The organisation gets your request now. You need not do anything.',
};
const NOTHING: Text = { nl: 'U hoeft niets te doen.', en: 'You need not do anything.' };

const wordsFor = ({ status, statusText, next }: SentPart): { statusText: Text; next: Text } => {
  if (status === 'stopped') return { statusText: STOPPED, next: NOTHING };
  if (status === 'withdrawn') return { statusText: WITHDRAWN, next: NOTHING };
  return { statusText: statusText ?? SENT, next: next ?? ARRIVES };
};

const rowOf = (sent: SentPart): TrackerRow => ({
  partId: sent.part.partId,
  pack: sent.part.pack,
  organisation: sent.organisation,
  status: sent.status,
  letters: sent.letters,
  ...wordsFor(sent),
  ...(sent.part.childRef === undefined ? {} : { childRef: sent.part.childRef }),
  ...(sent.caseId === undefined ? {} : { caseId: sent.caseId }),
  ...(sent.holder ? { holder: sent.holder } : {}),
  ...(sent.by ? { by: sent.by } : {}),
  ...(sent.question ? { question: sent.question } : {}),
  ...(sent.part.ownInitiative ? { ownInitiative: true as const } : {}),
  ...(sent.part.declaredAt === undefined ? {} : { declaredAt: sent.part.declaredAt }),
  ...(sent.noticeOn === undefined ? {} : { noticeOn: sent.noticeOn }),
  ...(sent.objection ? { objection: sent.objection } : {}),
  ...(sent.decided ? { decided: sent.decided } : {}),
});

/** One row per approved part, as its organisation last told us. Pure. */
export const trackerOf = (state: JourneyState): readonly TrackerRow[] =>
  Object.values(state.parts).map(rowOf);
