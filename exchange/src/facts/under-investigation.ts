/**
 * Whether any value on one of these paths is being investigated (`inOnderzoek` of its group). Lists are searched
 * whole: doubt about one partner is doubt about the marital status.
 */
export const underInvestigation = (record: unknown, paths: readonly string[]): boolean =>
  paths.some((path) => doubtful(record, path.split('.')));

function doubtful(value: unknown, path: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => doubtful(item, path));
  if (value === null || typeof value !== 'object') return false;
  const group = value as Readonly<Record<string, unknown>>;
  const [head, ...rest] = path;
  if (head === undefined) return anyFlag(group.inOnderzoek);
  return flag(group.inOnderzoek, head) || doubtful(group[head], rest);
}

const flag = (investigation: unknown, field: string): boolean =>
  (investigation as Readonly<Record<string, unknown>> | undefined)?.[field] === true;

const anyFlag = (investigation: unknown): boolean =>
  Object.values(investigation ?? {}).some((value) => value === true);
