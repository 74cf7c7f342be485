import type { Random } from '@eenloket/kit';

/** The shortest and the longest wait, in milliseconds. */
export interface BackOff {
  readonly firstMs: number;
  readonly mostMs: number;
}

/**
 * How long to wait before trying again: doubles with each attempt up to `mostMs`, of which a random half is taken
 * off so that those who failed together do not come back together.
 * @param attempt 1 after the first failure
 * @returns milliseconds, between half of the doubled wait and the whole
 */
export function backOffMs(attempt: number, random: Random, { firstMs, mostMs }: BackOff): number {
  const full = Math.min(mostMs, firstMs * 2 ** Math.min(attempt - 1, 30));
  const [high = 0, low = 0] = random(2);
  return Math.round(full * (0.5 + (high * 256 + low) / 131_072));
}
