import type { Catalogue } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import { compileFeel, evaluateFeel, type FactJson, type Facts } from '@eenloket/rules';

/**
 * Whether the condition of a question holds on what was filled in; undefined when that does not say. Pure.
 * @param given values by the names of the vocabulary
 */
export function conditionHolds(
  condition: string,
  { facts: vocabulary }: Pick<Catalogue, 'facts'>,
  given: ReadonlyMap<string, FactJson>,
  on: LegalDate,
): boolean | undefined {
  const types = new Map([...vocabulary].map(([name, { type }]) => [name, type]));
  const compiled = compileFeel(condition, types);
  // `eenloket check` refuses such a pack; a question too many is better than none.
  if (!compiled.ok) return undefined;
  const facts: Facts = new Map(
    [...given].map(([name, value]) => [
      name,
      { name, value: { state: 'known', value }, origin: { source: 'resident' } },
    ]),
  );
  const found = evaluateFeel(compiled.value, facts, on);
  return found.state === 'unknown' || typeof found.value !== 'boolean' ? undefined : found.value;
}
