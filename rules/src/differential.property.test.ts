import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, compiled, outcome } from '../testing/model.js';
import {
  facts,
  modelsOver,
  randomFacts,
  sketchOf,
  type RandomModel,
  type RandomValue,
} from '../testing/random-model.js';
import { referenceOutcomes } from '../testing/reference/model.js';

type Outcomes = { readonly [decision: string]: unknown };
type BackEnd = (model: RandomModel, facts: ReadonlyMap<string, RandomValue>) => Outcomes;

const closures: BackEnd = (model, given) => {
  const evaluation = ask(compiled(sketchOf(model)), Object.fromEntries(given));
  return Object.fromEntries(model.map(({ name }) => [name, outcome(evaluation, name)]));
};

/** Every way to run a model: all give what the reference gives. */
const backEnds: readonly (readonly [string, BackEnd])[] = [['closures', closures]];

/** More of them, for an hour of searching, with EENLOKET_DIFFERENTIAL_RUNS. */
const RUNS = Number(process.env['EENLOKET_DIFFERENTIAL_RUNS'] ?? 200);

describe.each(backEnds)('random models by %s', (_name, outcomes) => {
  const name = 'give what the reference gives, also where facts are null or unknown';
  it(name, { timeout: 30_000 + RUNS * 100 }, () => {
    fc.assert(
      fc.property(
        modelsOver(randomFacts),
        fc.array(facts, { minLength: 3, maxLength: 3 }),
        (model, givens) => {
          for (const given of givens) expect(outcomes(model, given)).toEqual(referenceOutcomes(model, given));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
