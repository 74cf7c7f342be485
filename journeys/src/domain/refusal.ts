import { CodedError, err, type Result } from '@eenloket/kit';

/** Why a journey refuses a command. Stable codes; sites show their own sentence for each. */
export type RefusalCode =
  | 'journey.exists'
  | 'journey.missing'
  | 'journey.stopped'
  | 'journey.approved'
  | 'journey.phase-unknown'
  | 'journey.fact-unknown'
  | 'journey.no-child'
  | 'journey.already-born'
  | 'journey.part-unknown'
  | 'journey.nothing-to-approve'
  | 'journey.incomplete'
  | 'journey.no-organisation'
  | 'journey.question-unknown'
  | 'journey.part-over'
  | 'journey.not-late'
  | 'journey.not-partner';

/** A refusal as a value: `code` to switch on, a message that says what to do next. */
export type Refusal = CodedError<RefusalCode>;

/** Makes a refusal out of its code and message. */
export const refuse = (code: RefusalCode, message: string): Result<never, Refusal> =>
  err(new CodedError(code, message));
