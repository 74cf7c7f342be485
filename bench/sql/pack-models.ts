import { loadCatalogue, type Example } from '@eenloket/catalogue';
import { compileDecision, type DecisionModel } from '@eenloket/rules';

const loaded = loadCatalogue(new URL('../../packs', import.meta.url).pathname);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
const catalogue = loaded.value;

/** A pack's decision, ready to run, with its worked examples. */
export interface PackModel {
  readonly model: DecisionModel;
  readonly dmn: string;
  readonly outputs: readonly string[];
  readonly examples: readonly Example[];
}

/** Compiles the decision of a pack of this repository. */
export function packModel(id: string): PackModel {
  const pack = catalogue.packs.get(id);
  if (!pack?.decision) throw new Error(`${id} has no decision.`);
  const { dmn, outputs } = pack.decision;
  const facts = new Map([...catalogue.facts].map(([name, { type }]) => [name, type]));
  const compiled = compileDecision({ dmn, file: `${id}/decision.dmn`, facts, parameters: pack.parameters });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return { model: compiled.value, dmn, outputs, examples: pack.examples };
}
