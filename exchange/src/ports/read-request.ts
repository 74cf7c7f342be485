/** Who asks a register about whom: the person as the asking organisation knows them. */
export interface ReadRequest {
  readonly organisation: string;
  /** `person_id` at the asking organisation. */
  readonly person: string;
  /** W3C trace context, for the holder's own log. */
  readonly traceparent: string;
  /** Ends the call when the caller no longer waits. */
  readonly signal: AbortSignal;
}
