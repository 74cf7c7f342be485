import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backEnds } from '../testing/back-ends.js';
import { asked, compiled, factsFrom } from '../testing/model.js';
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

/** A way to run a model, prepared as a program does. */
const by =
  (way: 'trace' | 'generated' | 'closures'): BackEnd =>
  (model, given) => {
    const said = backEnds(compiled(sketchOf(model)))({
      facts: factsFrom(Object.fromEntries(given)),
      on: asked,
    });
    return said[way]?.outcomes as Outcomes;
  };

/** Every way to run a model: all give what the reference gives. */
const ways: readonly (readonly [string, BackEnd])[] = [
  ['closures with their trace', by('trace')],
  ['closures', by('closures')],
  ['generated code', by('generated')],
];

/** More of them, for an hour of searching, with EENLOKET_DIFFERENTIAL_RUNS. */
const RUNS = Number(process.env['EENLOKET_DIFFERENTIAL_RUNS'] ?? 200);

describe.each(ways)('random models by %s', (_name, outcomes) => {
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
