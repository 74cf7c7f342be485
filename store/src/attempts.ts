import type { Clock, Random } from '@eenloket/kit';
import { type BackOff, backOffMs } from './back-off.js';
import { isConflict, isUnreachable } from './database/database-failure.js';

/** How often background work is tried, and how long it waits in between. */
export interface Patience extends BackOff {
  /** After so many failures the work becomes a dead letter. */
  readonly mostAttempts: number;
}

/** Twelve attempts in about ten minutes. */
export const DEFAULT_PATIENCE: Patience = { firstMs: 200, mostMs: 120_000, mostAttempts: 12 };

/** What becomes of work that failed. */
export interface AfterFailure {
  readonly state: 'waiting' | 'dead';
  readonly attempts: number;
  /** Not before this instant, on the clock passed in. */
  readonly retryAt: string;
}

/**
 * Decides what becomes of work that failed. A database that is down, or two transactions in each other's way, says
 * nothing about the work: such failures are waited for and not counted.
 * @param attempts the failures counted before
 */
export function afterFailure(
  error: unknown,
  attempts: number,
  { clock, random, patience }: { clock: Clock; random: Random; patience: Patience },
): AfterFailure {
  const counted = isUnreachable(error) || isConflict(error) ? attempts : attempts + 1;
  const waitMs = backOffMs(Math.max(counted, 1), random, patience);
  return {
    state: counted >= patience.mostAttempts ? 'dead' : 'waiting',
    attempts: counted,
    retryAt: new Date(Date.parse(clock.now()) + waitMs).toISOString(),
  };
}
