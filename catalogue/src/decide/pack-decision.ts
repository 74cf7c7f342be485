import type { FactDefinition, Pack } from '../pack.js';
import type { Result } from '@eenloket/kit';
import {
  checkModel,
  compileDecision,
  type DecisionModel,
  type DecisionSource,
  type Diagnostic,
  type ModelHint,
} from '@eenloket/rules';

/** The decision of a pack as the rules read it, with the vocabulary. Undefined for a pack that decides nothing by rule. */
function sourceOf(pack: Pack, facts: ReadonlyMap<string, FactDefinition>): DecisionSource | undefined {
  const { decision } = pack;
  if (!decision) return undefined;
  return {
    dmn: decision.dmn,
    file: `${pack.id}/${decision.file}`,
    facts: new Map([...facts].map(([name, { type }]) => [name, type])),
    choices: new Map(
      [...facts].flatMap(([name, { choices }]) =>
        choices ? [[name, choices.map(({ value }) => value)] as const] : [],
      ),
    ),
    parameters: pack.parameters,
  };
}

/** Compiles the decision of a pack against the vocabulary. Undefined for a pack that decides nothing by rule. */
export function compilePack(
  pack: Pack,
  facts: ReadonlyMap<string, FactDefinition>,
): Result<DecisionModel, readonly Diagnostic[]> | undefined {
  const source = sourceOf(pack, facts);
  return source && compileDecision(source);
}

/** Hints about the decision tables of a pack: what is allowed and perhaps not meant. */
export function hintsOf(pack: Pack, facts: ReadonlyMap<string, FactDefinition>): readonly ModelHint[] {
  const source = sourceOf(pack, facts);
  return source ? checkModel(source).hints : [];
}

/** The law to name for an outcome whose rule names none: the first of the pack's basis. */
export function clausesOf({ basis, decision }: Pack): { readonly [decision: string]: Pack['basis'][number] } {
  const [clause] = basis;
  return clause ? Object.fromEntries((decision?.outputs ?? []).map((output) => [output, clause])) : {};
}
