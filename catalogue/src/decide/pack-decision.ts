import type { FactDefinition, Pack } from '../pack.js';
import type { Result } from '@eenloket/kit';
import { compileDecision, type DecisionModel, type Diagnostic } from '@eenloket/rules';

/** Compiles the decision of a pack against the vocabulary. Undefined for a pack that decides nothing by rule. */
export function compilePack(
  pack: Pack,
  facts: ReadonlyMap<string, FactDefinition>,
): Result<DecisionModel, readonly Diagnostic[]> | undefined {
  const { decision } = pack;
  if (!decision) return undefined;
  return compileDecision({
    dmn: decision.dmn,
    file: `${pack.id}/${decision.file}`,
    facts: new Map([...facts].map(([name, { type }]) => [name, type])),
    parameters: pack.parameters,
  });
}

/** The law to name for an outcome whose rule names none: the first of the pack's basis. */
export function clausesOf({ basis, decision }: Pack): { readonly [decision: string]: Pack['basis'][number] } {
  const [clause] = basis;
  return clause ? Object.fromEntries((decision?.outputs ?? []).map((output) => [output, clause])) : {};
}
