import { compilePack, loadCatalogue } from '@eenloket/catalogue';
import {
  evaluate,
  generate,
  prepare,
  factValues,
  valueJson,
  type Decide,
  type DecisionQuery,
} from '@eenloket/rules';
import { describe, expect, it } from 'vitest';
import { knownFacts } from './fact-of.js';

const loaded = loadCatalogue(new URL('../../../packs/', import.meta.url).pathname);
if (!loaded.ok) throw new Error('The packs do not load; run: npx eenloket check');
const { packs, facts } = loaded.value;
const deciding = [...packs.values()].filter((pack) => pack.decision);

describe('the examples of every pack', () => {
  it.each(deciding.map((pack) => [pack.id, pack] as const))(
    '%s: generated code and closures decide as evaluate() does, traces included',
    (id, pack) => {
      const compiled = compilePack(pack, facts);
      if (!compiled?.ok) throw new Error(`${id} does not compile.`);
      const model = compiled.value;
      const outputs = pack.decision?.outputs ?? [];
      const code = generate(model, outputs);
      const closures = prepare(model, outputs);
      const told = (decide: Decide, query: DecisionQuery): readonly unknown[] => {
        const noted: string[] = [];
        const values = decide(factValues(model, query), { warned: (each) => noted.push(...each) });
        return [Object.entries(values), noted];
      };
      for (const example of pack.examples) {
        const query = { facts: knownFacts(example.facts, { source: 'resident' }), on: example.on, outputs };
        const evaluation = evaluate(model, query);
        expect(code.evaluate(query), example.name).toEqual(evaluation);
        expect(code.evaluate(query), example.name).toEqual(evaluation);
        const traced = code.trace(factValues(model, query));
        expect(traced.decided, example.name).toEqual(evaluation.decided);
        expect(traced.applied, example.name).toEqual(evaluation.applied);
        expect(
          traced.trace.map(({ decision }) => decision),
          example.name,
        ).toEqual(evaluation.trace.map(({ decision }) => decision));
        expect(told(code.decide, query), example.name).toEqual(told(closures.decide, query));
        for (const [name, outcome] of Object.entries(evaluation.outcomes))
          if (outcome.state !== 'unknown')
            expect(valueJson(code.decide(factValues(model, query))[name] ?? null), example.name).toEqual(
              outcome.value,
            );
      }
    },
  );
});
