import { addDays } from '@eenloket/kit';
import type { Parameter } from '../pack.js';

type Period = Parameter['values'][number];

/** A period that ends the day before the next one begins, where it would have lasted longer. */
function endedBefore(period: Period, next: Period | undefined): Period {
  if (!next) return period;
  const last = addDays(next.from, -1);
  return period.until === undefined || period.until > last ? { ...period, until: last } : period;
}

/**
 * A parameter with newer figures laid over it: a figure from the same day takes the place of the old one, another stands between
 * them, and what would have lasted into it ends the day before. What the newer figures do not speak of stays. Pure.
 */
export function layOver(parameter: Parameter, newer: readonly Period[]): Parameter {
  const days = new Set(newer.map(({ from }) => from));
  const all = [...parameter.values.filter(({ from }) => !days.has(from)), ...newer];
  const inOrder = all.sort((one, other) => (one.from < other.from ? -1 : 1));
  return { ...parameter, values: inOrder.map((period, index) => endedBefore(period, inOrder[index + 1])) };
}
