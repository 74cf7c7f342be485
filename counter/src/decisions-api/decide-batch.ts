import type { Decider, DecideOptions, DecisionResult } from '@eenloket/catalogue';
import { cannotBeDecided, Refusal, type RefusalBody } from './refusal.js';
import type { AskedBatch } from './read-asked.js';
import { isNested } from './read-asked.js';
import type { Turns } from './turns.js';

/** How long computing may take. */
export interface Pace {
  /** Milliseconds of one piece, after which others have their turn. */
  readonly pieceMs: number;
  /** Milliseconds after which the rest of a batch is given up. */
  readonly budgetMs: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

const tooLong = new Refusal(
  503,
  'budget-spent',
  'The batch took too long, so this request was not decided. Send it again, in a smaller batch.',
);

/** Decides one request of a batch: its decision, or what is wrong with it. */
function decideOne(decider: Decider, asked: unknown, at: string, options: DecideOptions) {
  const decided = decider.decide(asked, options);
  return decided.ok ? decided.value : cannotBeDecided(decided.error, at, isNested(asked));
}

const told = (result: DecisionResult | Refusal, requestId: string): DecisionResult | RefusalBody =>
  result instanceof Refusal ? result.body(requestId) : result;

/**
 * Decides the requests of a batch in order, as the text of `{"results":[...]}` in pieces: it is sent while it is computed, and only as
 * fast as it is read. One result for each request: a decision, or problem details. Between two pieces others have their turn.
 */
export async function* decideBatch(
  decider: Decider,
  { requests, pointer }: AskedBatch,
  options: DecideOptions,
  { turns, pace, requestId }: { turns: Turns; pace: Pace; requestId: string },
): AsyncGenerator<string> {
  const { pieceMs, budgetMs, now } = pace;
  const end = now() + budgetMs;
  let next = 0;
  const piece = (): string => {
    const until = now() + pieceMs;
    let text = '';
    do {
      const result =
        now() > end ? tooLong : decideOne(decider, requests[next], `${pointer}/${next}`, options);
      text += `${next === 0 ? '' : ','}\n${JSON.stringify(told(result, requestId))}`;
      next += 1;
    } while (next < requests.length && now() < until);
    return text;
  };
  yield '{"results":[';
  while (next < requests.length) yield await turns.take(piece);
  yield '\n]}\n';
}
