/**
 * Gives every `persoonId` in a record the value that `rename` finds for it, at any depth; one that it cannot
 * find is left out. One by one and each id once, because `rename` may use one database connection.
 */
export async function mapRelations<T>(
  record: T,
  rename: (id: string) => Promise<string | undefined>,
): Promise<T> {
  const names = new Map<string, string | undefined>();
  for (const id of idsIn(record)) if (!names.has(id)) names.set(id, await rename(id));
  return replace(record, names) as T;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'persoonId' ? [String(inner)] : idsIn(inner),
  );
}

function replace(value: unknown, names: ReadonlyMap<string, string | undefined>): unknown {
  if (Array.isArray(value)) return value.map((item) => replace(item, names));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key !== 'persoonId') return [[key, replace(inner, names)]];
    const name = names.get(String(inner));
    return name === undefined ? [] : [[key, name]];
  });
  return Object.fromEntries(entries);
}
