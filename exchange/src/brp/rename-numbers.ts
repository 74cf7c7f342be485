/** Replaces every field `from` by field `to` with the value that `names` gives, at any depth; one without is left out. */
export function renameNumbers(
  value: unknown,
  from: string,
  to: string,
  names: ReadonlyMap<string, string | undefined>,
): unknown {
  if (Array.isArray(value)) return value.map((item) => renameNumbers(item, from, to, names));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key !== from || typeof inner !== 'string') return [[key, renameNumbers(inner, from, to, names)]];
    const name = names.get(inner);
    return name === undefined ? [] : [[to, name]];
  });
  return Object.fromEntries(entries);
}

/** Every string in a field `key` of a record, at any depth. */
export function numbersIn(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => numbersIn(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : numbersIn(inner, key),
  );
}
