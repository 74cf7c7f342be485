import { problem, type Problem } from '@eenloket/web';
import type { FactProblem } from '@eenloket/catalogue';

/** One thing that is wrong with a request (NL API Design Rules, invalid input): where, what, and how to mend it. */
export interface RequestError {
  readonly in: 'body' | 'query';
  /** A JSON pointer into the body, or the name of the parameter. */
  readonly location: { readonly pointer?: string; readonly name?: string };
  readonly code: string;
  readonly field?: string;
  readonly reason: string;
  readonly fix: string;
  /** Reason and fix in one text. */
  readonly detail: string;
}

/** Problem details (RFC 9457), with what is wrong field by field. */
export type RefusalBody = Problem & { readonly errors?: readonly RequestError[] };

/** A request that is not answered as asked, and why. Holds nothing of the request but what its caller is told. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors: readonly RequestError[] = [],
  ) {
    super(detail);
  }

  /** The answer, for the request with this id. */
  body(requestId: string): RefusalBody {
    const title = this.code.replaceAll('-', ' ');
    const told = problem(this.status, this.code, title, this.message, requestId);
    return this.errors.length === 0 ? told : { ...told, errors: this.errors };
  }
}

/** One error, with reason and fix in one text as well. */
export const requestError = (error: Omit<RequestError, 'detail'>): RequestError => ({
  ...error,
  detail: `${error.reason} ${error.fix}`,
});

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * The refusal of a request that cannot be decided (400).
 * @param at JSON pointer to the request in the body: empty, or `/requests/3`
 * @param nested the facts stand under `facts`
 */
export function cannotBeDecided(problems: readonly FactProblem[], at: string, nested: boolean): Refusal {
  const errors = problems.map(({ code, fact, reason, fix }) => {
    const inside = fact === undefined ? '' : `${nested && fact !== 'on' ? '/facts' : ''}/${escaped(fact)}`;
    const pointer = `${at}${inside}`;
    return requestError({
      in: 'body',
      location: { pointer },
      code,
      ...(fact === undefined ? {} : { field: fact }),
      reason,
      fix,
    });
  });
  const detail =
    errors.length === 1
      ? (errors[0]?.detail ?? '')
      : `${errors.length} things are wrong with this request; "errors" names each.`;
  return new Refusal(400, 'invalid-request', detail, errors);
}
