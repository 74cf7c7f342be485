import type { Catalogue, FactDefinition } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import type { Evaluations } from '@eenloket/journeys';
import type { FactValue } from '@eenloket/rules';

/**
 * Facts that follow from the outcome of another part of the same journey (`follows` in packs/facts.yaml): assumed as
 * that outcome is, because its organisation has still to decide, and unknown as long as that outcome is. A part that
 * the resident leaves out brings nothing about. What a register knows to be true stays so. Only what differs from
 * `known` is given. Pure.
 * @param refused keys of the parts that the resident leaves out
 */
export function followingFacts(
  { facts }: Pick<Catalogue, 'facts'>,
  evaluations: Evaluations,
  known: Fields,
  refused: readonly string[] = [],
): Fields {
  return Object.fromEntries(
    [...facts.values()].flatMap(({ name, follows }) => {
      const value = follows && valueAfter(outcomesOf(evaluations, follows, refused), known[name]);
      if (!follows || !value || JSON.stringify(known[name]?.value) === JSON.stringify(value)) return [];
      return [[name, { value, origin: { source: 'assumption', holder: follows.pack } }] as const];
    }),
  );
}

const NOT_APPLIED_FOR: FactValue = { state: 'known', value: false };

const outcomesOf = (
  evaluations: Evaluations,
  { pack, outcome }: NonNullable<FactDefinition['follows']>,
  refused: readonly string[],
): readonly FactValue[] =>
  Object.entries(evaluations).flatMap(([part, { outcomes }]) => {
    const value = outcomes[outcome];
    if (!value || (part !== pack && !part.startsWith(`${pack}#`))) return [];
    return [refused.includes(part) ? NOT_APPLIED_FOR : value];
  });

// Of twins one child is enough. An open question is of that other part: here it follows, and is not asked again.
const valueAfter = (
  outcomes: readonly FactValue[],
  before: Fields[string] | undefined,
): FactValue | undefined => {
  // Nothing is on offer (any more): after a stop, nothing is said again.
  if (outcomes.length === 0) return undefined;
  if (before?.value.state === 'known' && before.value.value === true) return undefined;
  if (outcomes.some((value) => value.state !== 'unknown' && value.value === true))
    return { state: 'assumed', value: true };
  const open = outcomes.find((value) => value.state === 'unknown');
  if (open?.state === 'unknown')
    return { state: 'unknown', reason: open.reason === 'notAsked' ? 'notYetHappened' : open.reason };
  return before?.origin.source === 'assumption' ? { state: 'assumed', value: false } : undefined;
};
