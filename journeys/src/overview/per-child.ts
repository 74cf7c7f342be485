import type { Outcomes } from '@eenloket/cases';
import { headlineOf, totalOutcomes, type Headline, type PerChild } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import type { Facts, FactValue } from '@eenloket/rules';
import { startOf } from './start-of.js';

/** One run of a service's rules, for the household or for one child of it. */
export interface Run {
  readonly childRef?: string;
  readonly facts: Facts;
  readonly outcomes: Outcomes;
}

/** What several runs give together on a day, and what they will give from a later one. */
interface Totals {
  readonly outcomes: Outcomes;
  readonly headline: Headline;
  readonly later?: { readonly on: LegalDate; readonly headline: Headline };
}

const plain = (value: FactValue | undefined) => (value && value.state !== 'unknown' ? value.value : null);

/** The outcomes of these children together; nothing when there are none. */
function sumOf(rule: PerChild, each: readonly Outcomes[]): Outcomes {
  const outputs = Object.keys(rule.total);
  const total = totalOutcomes(
    each.map((one) => ({
      outcomes: Object.fromEntries(outputs.map((output) => [output, plain(one[output])])),
      states: Object.fromEntries(outputs.map((output) => [output, one[output]?.state ?? 'unknown'])),
    })),
    rule,
  );
  return Object.fromEntries(
    outputs.map((output): [string, FactValue] => {
      const state = total.states[output] ?? 'unknown';
      return [
        output,
        state === 'unknown'
          ? { state, reason: reasonOf(each, output) }
          : { state, value: total.outcomes[output] ?? null },
      ];
    }),
  );
}

const reasonOf = (each: readonly Outcomes[], output: string) => {
  const open = each.map((one) => one[output]).find((value) => value?.state === 'unknown');
  return open?.state === 'unknown' ? open.reason : 'notAsked';
};

/**
 * What all children bring together on a day: a child whose right begins later brings nothing yet, and is told apart. Pure.
 * @param rule how the pack adds up its outcomes over children
 */
export function totalOf(rule: PerChild, runs: readonly Run[], on: LegalDate): Totals {
  const each = runs.map(({ outcomes }) => outcomes);
  const begun = each.filter((one) => (startOf(one) ?? on) <= on);
  const outcomes = sumOf(rule, begun);
  const now = { outcomes, headline: headlineOf(outcomes) };
  const [start] = each.flatMap((one) => (begun.includes(one) ? [] : (startOf(one) ?? []))).sort();
  if (start === undefined) return now;
  const headline = headlineOf(sumOf(rule, each));
  return JSON.stringify(headline) === JSON.stringify(now.headline)
    ? now
    : { ...now, later: { on: start, headline } };
}
