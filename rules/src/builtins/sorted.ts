import type { Value } from '../value/value.js';

function merged(
  left: readonly Value[],
  right: readonly Value[],
  precedes: (a: Value, b: Value) => boolean,
): Value[] {
  const result: Value[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [a = null, b = null] = [left[i], right[j]];
    if (precedes(b, a)) {
      result.push(b);
      j += 1;
    } else {
      result.push(a);
      i += 1;
    }
  }
  return [...result, ...left.slice(i), ...right.slice(j)];
}

/** Stable merge sort by the model's own `precedes`, so a contradictory order can neither loop nor crash. */
export function sorted(items: readonly Value[], precedes: (a: Value, b: Value) => boolean): Value[] {
  if (items.length < 2) return [...items];
  const middle = items.length >> 1;
  return merged(sorted(items.slice(0, middle), precedes), sorted(items.slice(middle), precedes), precedes);
}
