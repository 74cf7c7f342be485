import { numbersIn, renameNumbers } from './rename-numbers.js';

/**
 * Gives every `persoonId` in a record the value that `rename` finds for it, at any depth; one that it cannot
 * find is left out. One by one and each id once, because `rename` may use one database connection.
 */
export async function mapRelations<T>(
  record: T,
  rename: (id: string) => Promise<string | undefined>,
): Promise<T> {
  const names = new Map<string, string | undefined>();
  for (const id of new Set(numbersIn(record, 'persoonId'))) names.set(id, await rename(id));
  return renameNumbers(record, 'persoonId', 'persoonId', names) as T;
}
