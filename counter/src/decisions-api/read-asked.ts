import { err, ok, type Result } from '@eenloket/kit';
import { Refusal, requestError } from './refusal.js';

/** Many requests at once, and where they stand in the body. */
export interface AskedBatch {
  readonly kind: 'batch';
  readonly requests: readonly unknown[];
  /** JSON pointer to the list. */
  readonly pointer: string;
  /** The day for the requests that name none. */
  readonly on?: string;
}

/** What somebody asks: one request, or many. */
export type Asked = { readonly kind: 'one'; readonly request: unknown } | AskedBatch;

/** The most requests in a batch; fewer when each is explained, which costs many evaluations. */
export const MOST = { brief: 10_000, explained: 500 } as const;

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the facts of a request stand under `facts`. */
export const isNested = (request: unknown): boolean => isObject(request) && isObject(request['facts']);

/** Reads what a body asks: an object is one request, a list or `{on, requests: [...]}` is a batch. Nothing is decided yet. */
export function readAsked(body: unknown): Result<Asked, Refusal> {
  if (Array.isArray(body)) return ok({ kind: 'batch', requests: body, pointer: '' });
  if (!isObject(body) || !('requests' in body)) return ok({ kind: 'one', request: body });
  const { requests, on, ...rest } = body;
  const [stranger] = Object.keys(rest);
  if (stranger !== undefined)
    return err(
      wrong(stranger, 'unknownField', 'a batch has no such field.', 'Give "requests" and perhaps "on".'),
    );
  if (!Array.isArray(requests))
    return err(wrong('requests', 'notAList', 'this is no list.', 'Write the requests between [ and ].'));
  if (on !== undefined && typeof on !== 'string')
    return err(wrong('on', 'wrongDate', 'this is not a date.', 'Write it as "on": "2026-03-16".'));
  return ok({ kind: 'batch', requests, pointer: '/requests', ...(on === undefined ? {} : { on }) });
}

/** Refuses (413) a batch of more requests than can be answered at once. */
export function tooMany({ requests }: AskedBatch, explained: boolean): Refusal | undefined {
  const most = explained ? MOST.explained : MOST.brief;
  if (requests.length <= most) return undefined;
  const of = explained ? 'explained requests' : 'requests';
  return new Refusal(
    413,
    'too-many-requests-in-batch',
    `This batch has ${requests.length} ${of}; at most ${most} fit. Send the rest in a next batch.`,
  );
}

const wrong = (field: string, code: string, reason: string, fix: string): Refusal =>
  new Refusal(400, 'invalid-request', `${field}: ${reason} ${fix}`, [
    requestError({ in: 'body', location: { pointer: `/${field}` }, code, field, reason, fix }),
  ]);
