import type { Catalogue, FactDefinition } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import type { Evaluations } from '@eenloket/journeys';
import type { FactValue } from '@eenloket/rules';

/**
 * Facts that follow from the outcome of another part of the same journey (`follows` in packs/facts.yaml): assumed as
 * that outcome is, because its organisation has still to decide, and unknown as long as that outcome is. What a
 * register knows to be true stays so. Only what differs from `known` is given. Pure.
 */
export function followingFacts(
  { facts }: Pick<Catalogue, 'facts'>,
  evaluations: Evaluations,
  known: Fields,
): Fields {
  return Object.fromEntries(
    [...facts.values()].flatMap(({ name, follows }) => {
      const value = follows && valueAfter(outcomesOf(evaluations, follows), known[name]);
      if (!follows || !value || JSON.stringify(known[name]?.value) === JSON.stringify(value)) return [];
      return [[name, { value, origin: { source: 'assumption', holder: follows.pack } }] as const];
    }),
  );
}

const outcomesOf = (
  evaluations: Evaluations,
  { pack, outcome }: NonNullable<FactDefinition['follows']>,
): readonly FactValue[] =>
  Object.entries(evaluations).flatMap(([part, { outcomes }]) => {
    const value = outcomes[outcome];
    return value && (part === pack || part.startsWith(`${pack}#`)) ? [value] : [];
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
