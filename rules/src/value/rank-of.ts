import { equalOf } from './compare.js';
import { isContext, type Value } from './value.js';

/** How high an output ranks: the place of its parts in the allowed outputs, first part first; lower is higher. */
export function rankOf(output: Value, priorities: readonly (readonly Value[])[] | null): number {
  if (!priorities) return 0;
  const parts = isContext(output) ? [...output.values()] : [output];
  return priorities.reduce((rank, allowed, i) => {
    const place = allowed.findIndex((value) => equalOf(value, parts[i] ?? null) === true);
    return rank * (allowed.length + 1) + (place < 0 ? allowed.length : place);
  }, 0);
}
