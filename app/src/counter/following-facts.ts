import type { Catalogue } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import type { Evaluations } from '@eenloket/journeys';

/**
 * Facts that follow from the outcome of another part of the same journey (`follows` in packs/facts.yaml): true as long
 * as that outcome is, and marked as assumed, because its organisation has still to decide.
 */
export function followingFacts({ facts }: Pick<Catalogue, 'facts'>, evaluations: Evaluations): Fields {
  const holds = (pack: string, outcome: string): boolean =>
    Object.entries(evaluations).some(([part, { outcomes }]) => {
      const value = outcomes[outcome];
      return (
        (part === pack || part.startsWith(`${pack}#`)) &&
        value !== undefined &&
        value.state !== 'unknown' &&
        value.value === true
      );
    });
  return Object.fromEntries(
    [...facts.values()].flatMap(({ name, follows }) =>
      follows && holds(follows.pack, follows.outcome)
        ? [
            [
              name,
              {
                value: { state: 'assumed', value: true },
                origin: { source: 'assumption', holder: follows.pack },
              },
            ] as const,
          ]
        : [],
    ),
  );
}
