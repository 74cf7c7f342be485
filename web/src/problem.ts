/** Problem details for HTTP APIs (RFC 9457). */
export interface Problem {
  /** A stable code of ours as a relative URI, e.g. `/problems/not-found`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Request id, to quote to a person who can look it up. */
  readonly instance: string;
}

/** Makes problem details from a stable code. `detail` says what happened, to which thing, and what to do next. */
export function problem(
  status: number,
  code: string,
  title: string,
  detail: string,
  requestId: string,
): Problem {
  return { type: `/problems/${code}`, title, status, detail, instance: `urn:request:${requestId}` };
}
