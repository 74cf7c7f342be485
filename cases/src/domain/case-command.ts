import type { LegalDate } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { Delay, Holder } from './case-event.js';
import type { Evaluation, Outcomes } from './evaluation.js';
import type { ApprovedPart, Fields } from './part.js';

/** The worker (pseudonym) who acts, or `system` for what automation may do by itself. */
type By = { readonly by: string };
type On = { readonly on: LegalDate };

/** How a decision is taken: as the rules propose, or otherwise with a reason (discretion, Awb 4:84). */
export type Manner =
  | { readonly as: 'proposed' }
  | {
      readonly as: 'deviation';
      readonly result: string;
      readonly outcomes: Outcomes;
      readonly reason: string;
    };

/** Everything that can be asked of a case. Dates and ids come in; nothing is looked up here. */
export type CaseCommand =
  | ({
      readonly type: 'open';
      readonly caseId: string;
      readonly organisation: string;
      readonly part: ApprovedPart;
    } & On)
  | ({ readonly type: 'start' } & On)
  | { readonly type: 'propose'; readonly evaluation: Evaluation }
  | { readonly type: 'claim' | 'release'; readonly task: string; readonly worker: string }
  | { readonly type: 'reassign'; readonly task: string; readonly worker: string; readonly to: string }
  | ({
      readonly type: 'ask';
      readonly questionId: string;
      readonly question: string;
      readonly answerBy?: LegalDate;
    } & On &
      By)
  | ({ readonly type: 'receiveAnswer'; readonly questionId: string; readonly answer: string } & On)
  | ({
      readonly type: 'addFact';
      readonly fact: string;
      readonly value: FactJson;
      /** What the worker established, or what the resident answered. */
      readonly source: 'worker' | 'answer';
    } & On &
      By)
  | ({ readonly type: 'receiveFacts'; readonly facts: Fields } & On)
  | ({ readonly type: 'receiveDefaultNotice' } & On)
  | ({ readonly type: 'expireQuestion'; readonly questionId: string } & On)
  | ({ readonly type: 'recordHearing'; readonly requirement: string; readonly summary: string } & On & By)
  | ({ readonly type: 'decide'; readonly manner: Manner } & On & By)
  | ({
      readonly type: 'sendLetter';
      readonly letter: {
        readonly letterId: string;
        readonly title: string;
        readonly html: string;
        readonly text: string;
      };
    } & On &
      By)
  | ({ readonly type: 'reopen' } & On)
  | { readonly type: 'prolongWait'; readonly delay: Delay }
  | ({ readonly type: 'requestRegistration' } & On)
  | ({ readonly type: 'confirmRegistration'; readonly birthDate: LegalDate } & On)
  | ({ readonly type: 'noticeLate'; readonly deadline: string } & On)
  | ({ readonly type: 'notifyLate'; readonly deadline: string } & On & By)
  | ({ readonly type: 'remind'; readonly about: string } & On)
  | ({ readonly type: 'withdraw'; readonly reason: string } & On)
  | ({ readonly type: 'stop'; readonly reason: string; readonly takeOver: Holder } & On)
  | ({ readonly type: 'close'; readonly cause: string } & On);

/** The command of one type. */
export type CommandOf<Type extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: Type }>;
