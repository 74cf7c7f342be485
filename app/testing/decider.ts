import { compilePack, loadCatalogue } from '@eenloket/catalogue';
import { legalDate } from '@eenloket/kit';
import { evaluate, type FactJson } from '@eenloket/rules';
import { knownFacts } from '../src/rules/fact-of.js';

const loaded = loadCatalogue(new URL('../../packs/', import.meta.url).pathname);
if (!loaded.ok) throw new Error('The packs do not load; run: npx eenloket check');
const { packs, facts: vocabulary } = loaded.value;

export type Facts = { readonly [fact: string]: FactJson };

/** Decides by one pack on a day; gives the value of an output, and throws where it is unknown. */
export function decider(id: string, on: string) {
  const pack = packs.get(id);
  const compiled = pack && compilePack(pack, vocabulary);
  if (!pack || !compiled?.ok) throw new Error(`${id} does not compile.`);
  const model = compiled.value;
  return (facts: Facts, output: string): string => {
    const given = knownFacts(facts, { source: 'resident' });
    const outcome = evaluate(model, { facts: given, on: legalDate(on), outputs: [output] }).outcomes[output];
    if (!outcome || outcome.state === 'unknown') throw new Error(`${id} leaves ${output} unknown.`);
    return String(outcome.value);
  };
}
