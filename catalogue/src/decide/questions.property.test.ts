import { compileFeel, evaluate, evaluateFeel, type DecisionModel, type FactJson } from '@eenloket/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalDate } from '@eenloket/kit';
import { catalogue } from '../../testing/decided.js';
import type { FactDefinition, Pack } from '../pack.js';
import { compilePack } from './pack-decision.js';

// Nobody stands before an open outcome with nothing to fill in: whatever was answered, a fact that the rules still need is
// asked (its condition does not say no), or comes from elsewhere.

const on = legalDate('2026-03-16');
const types = new Map([...catalogue.facts].map(([name, { type }]) => [name, type]));
const packs = [...catalogue.packs.values()].filter(({ decision }) => decision);

const factsOf = (given: ReadonlyMap<string, FactJson>) =>
  new Map(
    [...given].map(([name, value]) => [
      name,
      { name, value: { state: 'known' as const, value }, origin: { source: 'resident' } },
    ]),
  );

const conditions = new Map<string, DecisionModel | null>();
/** A condition over facts; null for one that names outcomes, which the page cannot hold against what was filled in. */
function conditionOf(condition: string): DecisionModel | null {
  const kept = conditions.get(condition);
  if (kept !== undefined) return kept;
  const compiled = compileFeel(condition, types);
  const model = compiled.ok ? compiled.value : null;
  conditions.set(condition, model);
  return model;
}

function says(condition: string, given: ReadonlyMap<string, FactJson>): boolean | undefined {
  const model = conditionOf(condition);
  const found = model && evaluateFeel(model, factsOf(given), on);
  return !found || found.state === 'unknown' ? undefined : found.value === true;
}

/** An answer to a fact, from a number that chance gave. */
function answerOf(
  { type, choices, fields, unit }: Omit<FactDefinition, 'name' | 'source' | 'sensitivity' | 'label'>,
  chance: number,
): FactJson {
  if (type === 'boolean') return chance % 2 === 0;
  if (choices) return choices[chance % choices.length]?.value ?? null;
  if (type === 'date') return ['1950-05-05', '1990-01-31', '2009-12-01', '2026-03-01'][chance % 4] ?? null;
  if (type === 'money') return ['0', '20000', '31000', '150000'][chance % 4] ?? null;
  if (type === 'number') return ['0', '1', '2', '17', '19', '30', '68'][chance % 7] ?? null;
  if (type === 'list' && fields)
    return [
      Object.fromEntries(Object.entries(fields).map(([part, field]) => [part, answerOf(field, chance)])),
    ];
  if (type === 'list') return unit === 'date' ? ['2020-05-05'] : unit === undefined ? ['x'] : ['7'];
  return type === 'time' ? '10:00' : 'x';
}

/** Answers until nothing is missing. @returns the facts at which nothing was asked any more though something is missing */
function stuckAt(pack: Pack, model: DecisionModel, chances: readonly number[]): readonly string[] {
  const given = new Map<string, FactJson>();
  for (const chance of chances) {
    const { missing } = evaluate(model, {
      facts: factsOf(given),
      on,
      outputs: pack.decision?.outputs ?? [],
    });
    const asked = missing.filter((fact) => {
      const question = pack.questions.find((each) => each.fact === fact);
      return question?.when === undefined || says(question.when, given) !== false;
    });
    if (missing.length > 0 && asked.length === 0) return missing;
    const fact = asked[chance % Math.max(1, asked.length)];
    if (fact === undefined) return [];
    const definition = catalogue.facts.get(fact);
    if (!definition) throw new Error(`${fact} is not in the vocabulary.`);
    given.set(fact, answerOf(definition, chance >> 8));
  }
  return [];
}

describe('whatever was answered, what is still needed is asked', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))('by %s', (_, pack) => {
    const compiled = compilePack(pack, catalogue.facts);
    if (!compiled?.ok) throw new Error(`${pack.id} does not compile.`);
    const chances = fc.array(fc.nat({ max: 0xffffff }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(chances, (each) => {
        expect(stuckAt(pack, compiled.value, each)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
