import { loadCatalogue, type Catalogue, type Example, type Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import { compileDecision, evaluate, explain, type DecisionModel, type Facts } from '@eenloket/rules';
import type { Evaluation } from '../src/domain/evaluation.ts';
import { isDecidableFor } from '../src/domain/decidable-for.ts';
import type { Fields } from '../src/domain/part.ts';
import { holds } from './holds.ts';

const loaded = loadCatalogue(new URL('../../packs', import.meta.url).pathname);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));

/** The packs of this repository, as `eenloket` loads them. */
export const catalogue: Catalogue = loaded.value;

const models = new Map<string, DecisionModel>();

const modelOf = (pack: Pack): DecisionModel => {
  const kept = models.get(pack.id);
  if (kept) return kept;
  const compiled = compileDecision({
    dmn: pack.decision?.dmn ?? '',
    file: pack.id,
    facts: new Map([...catalogue.facts].map(([name, { type }]) => [name, type])),
    parameters: pack.parameters,
  });
  if (!compiled.ok) throw new Error(`${pack.id}: ${JSON.stringify(compiled.error)}`);
  models.set(pack.id, compiled.value);
  return compiled.value;
};

/** Facts of a worked example as a case holds them. */
export const fieldsOf = ({ facts }: Pick<Example, 'facts'>): Fields =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      { value: { state: 'known', value }, origin: { source: 'resident' } },
    ]),
  );

/** Runs the rules of a real pack on the facts of a case, and picks the result by the plan's own conditions. */
export const evaluateReal = (pack: Pack, fields: Fields, on: LegalDate): Evaluation => {
  const model = modelOf(pack);
  const facts: Facts = new Map(Object.entries(fields).map(([name, fact]) => [name, { name, ...fact }]));
  const evaluation = evaluate(model, { facts, on, outputs: pack.decision?.outputs ?? [] });
  const { outcomes } = evaluation;
  const result = pack.plan.results.find(
    ({ name, when }) =>
      when !== undefined && isDecidableFor(pack, name, outcomes) && holds(when, outcomes) === true,
  );
  return {
    on,
    outcomes,
    explanation: explain(model, evaluation, { clauses: {} }),
    trace: null,
    parameters: [],
    packSha256: pack.sha256,
    engine: 'test',
    ...(result ? { result: result.name } : {}),
  };
};
