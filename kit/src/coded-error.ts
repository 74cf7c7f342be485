/** A failure with a stable `code` that callers may switch on; the message says what happened, to which thing, and what to do next. */
export class CodedError<Code extends string = string> extends Error {
  override readonly name = 'CodedError';

  constructor(
    readonly code: Code,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
