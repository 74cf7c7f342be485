import type { PerChild } from '../pack.js';
import { add, decimal, toText } from '@eenloket/kit';
import type { FactJson, FactValue } from '@eenloket/rules';
import type { Outcomes } from './decision-result.js';

const certainty: readonly FactValue['state'][] = ['unknown', 'provisional', 'assumed', 'known'];

const totals: {
  readonly [kind in PerChild['total'][string]]: (values: readonly FactJson[]) => FactJson;
} = {
  sum: (values) => toText(values.reduce((sum, value) => add(sum, decimal(String(value))), decimal(0))),
  any: (values) => values.includes(true),
  first: (values) => values.map(String).sort()[0] ?? null,
};

/** The outcomes of all children together: unknown where one is unknown, as certain as the least certain of them. */
export function totalOutcomes(each: readonly Outcomes[], { total }: PerChild): Outcomes {
  const outcomes: { [name: string]: FactJson } = {};
  const states: { [name: string]: FactValue['state'] } = {};
  for (const [name, kind] of Object.entries(total)) {
    const found = each.map((one) => one.states[name] ?? 'unknown');
    const state = certainty.find((known) => found.includes(known)) ?? 'known';
    states[name] = state;
    outcomes[name] = state === 'unknown' ? null : totals[kind](each.map((one) => one.outcomes[name] ?? null));
  }
  return { outcomes, states };
}
