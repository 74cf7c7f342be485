import { CodedError } from '@eenloket/kit';
import { prepare } from '../closures/prepare.js';
import type { DecisionModel } from '../decision-model.js';
import { evaluate, type DecisionQuery } from '../evaluate.js';
import type { Fact } from '../fact.js';
import { factValues } from '../fact-values.js';
import type { Values } from '../fixed/values.js';
import type { Value } from '../value/value.js';
import type { SqlRequest } from './request.js';

const origin = { source: 'resident' } as const;

/** What the engine can say of all decisions; nothing when one of them takes more than it may: that one is refused, or not, where SQL is made of it. */
function decisionsOf(
  model: DecisionModel,
  query: DecisionQuery,
  given: Values,
): readonly [string, Value | undefined][] {
  try {
    const decided = prepare(model).decide(given);
    const { outcomes } = evaluate(model, query);
    return Object.entries(decided).filter(([name]) => outcomes[name]?.state === 'known');
  } catch (error) {
    if (error instanceof CodedError && error.code === 'rules.budgetExceeded') return [];
    throw error;
  }
}

/**
 * Facts that are the same in every row, and the decisions that follow from them whatever the rest is, by name: what the engine
 * knows of them while all other facts are unknown. Throws `rules.malformedFact`.
 */
export function knownValues(model: DecisionModel, { same, on }: SqlRequest): ReadonlyMap<string, Value> {
  if (!same) return new Map();
  const facts = new Map(
    Object.entries(same).map(([name, value]): [string, Fact] => [
      name,
      { name, origin, value: { state: 'known', value } },
    ]),
  );
  const given = factValues(model, { facts, on });
  const values = [
    ...Object.entries(given).filter(([name]) => facts.has(name)),
    ...decisionsOf(model, { facts, on }, given),
  ];
  return new Map(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
