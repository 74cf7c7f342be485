/** A value that is not known (yet), apart from null: carries the names of the facts that would settle it, decisive first. */
export class Unknown {
  constructor(readonly facts: readonly string[]) {}
}

/** One unknown out of all unknowns among `values`, in order and without repeats; null when all are known. */
export function merge(values: readonly unknown[]): Unknown | null {
  let found: Unknown | null = null;
  for (const value of values)
    if (value instanceof Unknown)
      found = found === null ? value : new Unknown([...new Set([...found.facts, ...value.facts])]);
  return found;
}
