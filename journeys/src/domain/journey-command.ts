import type { Fields, Holder } from '@eenloket/cases';
import type { Language, LegalDate } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { Evaluations } from '../view/part-evaluation.js';
import type { BornChild, JourneyEventData, StopReason } from './journey-event.js';

type About = { readonly fact: string; readonly childRef?: string };

type Bodies = {
  readonly start: {
    readonly journeyId: string;
    readonly lifeEvent: string;
    readonly phase: string;
    readonly language: Language;
    readonly actingFor?: string;
  };
  readonly collect: { readonly facts: Fields; readonly childRef?: string };
  readonly answer: About & { readonly value: FactJson };
  readonly doNotKnow: About;
  readonly confirm: About;
  readonly reportBirth: { readonly children: readonly BornChild[]; readonly takeOver: Holder };
  readonly movePhase: { readonly phase: string };
  readonly refusePart: { readonly part: string };
  readonly restorePart: { readonly part: string };
  readonly approveAsPartner: object;
  readonly declineAsPartner: object;
  readonly approve: { readonly approvalId: string; readonly evaluations: Evaluations };
  readonly receive: { readonly received: JourneyEventData['case-event-received'] };
  readonly answerOrganisation: {
    readonly partId: string;
    readonly questionId: string;
    readonly answer: string;
  };
  readonly withdraw: { readonly partId: string; readonly reason: string };
  readonly giveDefaultNotice: { readonly partId: string };
  /** `birthDate`: for a child that the journey does not know as stillborn yet. */
  readonly requestDeed: {
    readonly childRef: string;
    readonly municipality: string;
    readonly birthDate?: LegalDate;
  };
  readonly stop: { readonly reason: StopReason; readonly childRef?: string; readonly takeOver: Holder };
};

/** Everything that can be asked of a journey; `on` is the day in Europe/Amsterdam. */
export type JourneyCommand = {
  readonly [Type in keyof Bodies]: { readonly type: Type; readonly on: LegalDate } & Bodies[Type];
}[keyof Bodies];

/** The command of one type. */
export type CommandOf<Type extends JourneyCommand['type']> = Extract<JourneyCommand, { readonly type: Type }>;
