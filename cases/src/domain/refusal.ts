import { CodedError, err, type Result } from '@eenloket/kit';

/** Why a case refuses a command. Stable codes; sites show their own sentence for each. */
export type RefusalCode =
  | 'case.exists'
  | 'case.missing'
  | 'case.wrong-pack'
  | 'case.not-waiting'
  | 'case.not-working'
  | 'case.not-decided'
  | 'case.over'
  | 'case.task-unknown'
  | 'case.task-taken'
  | 'case.not-yours'
  | 'case.question-unknown'
  | 'case.question-open'
  | 'case.answer-term-past'
  | 'case.requirement-unknown'
  | 'case.no-proposal'
  | 'case.no-figure'
  | 'case.undecidable'
  | 'case.result-unknown'
  | 'case.reason-missing'
  | 'case.requirement-unmet'
  | 'case.automation-not-allowed'
  | 'case.no-automatic-letter'
  | 'case.letter-sent'
  | 'case.no-child'
  | 'case.not-requested'
  | 'case.deadline-unknown'
  | 'case.not-late'
  | 'case.no-penalty'
  | 'case.fact-unknown';

/** A refusal as a value: `code` to switch on, a message that says what to do next. */
export type Refusal = CodedError<RefusalCode>;

/** Makes a refusal out of its code and message. */
export const refuse = (code: RefusalCode, message: string): Result<never, Refusal> =>
  err(new CodedError(code, message));
