import type { FactDefinition } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import type { LegalDate } from '@eenloket/kit';
import type { FactValue } from '@eenloket/rules';
import type { Knowledge } from './knowledge.js';
import { serviceOutcome } from './service-outcome.js';
import type { ServiceRules } from './service-rules.js';

/** The value of a fact that follows from an outcome: assumed with it, unknown as long as it is, and else what it was. */
function valueAfter(outcome: FactValue | undefined): FactValue | undefined {
  if (outcome === undefined) return undefined;
  if (outcome.state === 'unknown') return { state: 'unknown', reason: 'notYetHappened' };
  return outcome.value === true ? { state: 'assumed', value: true } : undefined;
}

function following(
  rules: readonly ServiceRules[],
  facts: ReadonlyMap<string, FactDefinition>,
  knowledge: Knowledge,
  on: LegalDate,
): Fields {
  const known = knowledge.on(on);
  return Object.fromEntries(
    [...facts.values()].flatMap(({ name, follows }) => {
      const service = follows && rules.find(({ pack }) => pack.id === follows.pack);
      const before = known.household[name]?.value;
      if (!follows || !service || (before?.state === 'known' && before.value === true)) return [];
      const value = valueAfter(serviceOutcome(service, knowledge, on).outcomes[follows.outcome]);
      return value
        ? [[name, { value, origin: { source: 'assumption', holder: follows.pack } }] as const]
        : [];
    }),
  );
}

/**
 * What is known, with what follows from a right to another service (`follows` in packs/facts.yaml): who has a right to child benefit
 * and does not get it yet could get the child budget with it. It is marked as assumed, and stays so in what is computed. Pure.
 */
export const withWhatFollows = (
  knowledge: Knowledge,
  rules: readonly ServiceRules[],
  facts: ReadonlyMap<string, FactDefinition>,
): Knowledge => ({
  on(day) {
    const known = knowledge.on(day);
    return { ...known, household: { ...known.household, ...following(rules, facts, knowledge, day) } };
  },
  asOf: (day) => withWhatFollows(knowledge.asOf(day), rules, facts),
  bornLater: (who, days) => withWhatFollows(knowledge.bornLater(who, days), rules, facts),
});
