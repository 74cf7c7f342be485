import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, asked, compiled, factsFrom, outcome } from '../testing/model.js';
import { modelsOver, randomFacts, sketchOf, type RandomModel } from '../testing/random-model.js';
import { referenceOutcomes } from '../testing/reference/model.js';
import type { Told } from '../testing/reference/value.js';
import { nextQuestions } from './index.js';

type Answers = ReadonlyMap<string, boolean>;

const truths = randomFacts.filter(({ type }) => type === 'boolean');
const names = truths.map(({ name }) => name);
const answers: fc.Arbitrary<Answers> = fc
  .tuple(...names.map((name) => fc.option(fc.boolean()).map((value) => [name, value] as const)))
  .map(
    (pairs) => new Map(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))),
  );

/** A UNIQUE table promises that its rules do not overlap and is believed; random ones do not keep that promise. */
const keepsPromises = (model: RandomModel): boolean =>
  model.every(({ logic }) => typeof logic === 'string' || logic.policy !== 'UNIQUE');
const models = modelsOver(truths).filter(keepsPromises);

function completions(given: Answers): readonly Answers[] {
  return names.reduce<readonly Answers[]>(
    (all, name) =>
      given.has(name)
        ? all
        : all.flatMap((each) => [true, false].map((value) => new Map(each).set(name, value))),
    [given],
  );
}

const told = (model: RandomModel, given: Answers): Told => referenceOutcomes(model, given)['e3'] ?? null;
const text = (value: Told): string => JSON.stringify(value);

/** Every outcome that some way to answer what is left open gives. */
const possible = (model: RandomModel, given: Answers): Set<string> =>
  new Set(completions(given).map((all) => text(told(model, all))));

/** Whether some answer to this question changes the outcome, whatever the others are. */
const changes = (model: RandomModel, given: Answers, name: string): boolean =>
  completions(given).some(
    (all) =>
      text(told(model, new Map(all).set(name, true))) !== text(told(model, new Map(all).set(name, false))),
  );

const questions = (model: RandomModel, given: Answers): readonly string[] =>
  nextQuestions(compiled(sketchOf(model)), factsFrom(Object.fromEntries(given)), asked, ['e3']);

describe('questions on random models', () => {
  it('end only when every way to answer the rest gives this outcome', () => {
    fc.assert(
      fc.property(models, answers, (model, given) => {
        if (questions(model, given).length > 0) return;
        const known = outcome(ask(compiled(sketchOf(model)), Object.fromEntries(given)), 'e3');
        expect(known).not.toBe('unknown');
        expect([...possible(model, given)]).toEqual([text(known as Told)]);
      }),
      { numRuns: 200 },
    );
  });

  it('are only such as can change the outcome, unless nothing can', () => {
    fc.assert(
      fc.property(models, answers, (model, given) => {
        const wanted = questions(model, given);
        expect(wanted.filter((name) => given.has(name))).toEqual([]);
        if (possible(model, given).size === 1) return;
        expect(wanted.filter((name) => !changes(model, given, name))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('lead to the outcome, one after the other', () => {
    fc.assert(
      fc.property(
        models,
        fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length }),
        (model, truth) => {
          const all = new Map(names.map((name, i) => [name, truth[i] ?? false]));
          const given = new Map<string, boolean>();
          for (let [next] = questions(model, given); next !== undefined; [next] = questions(model, given))
            given.set(next, all.get(next) ?? false);
          expect(outcome(ask(compiled(sketchOf(model)), Object.fromEntries(given)), 'e3')).toEqual(
            told(model, all),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
