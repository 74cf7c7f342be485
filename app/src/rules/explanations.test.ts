import { compilePack, explainInWords, loadCatalogue, type Example, type Pack } from '@eenloket/catalogue';
import { evaluate, explain, type DecisionModel } from '@eenloket/rules';
import { describe, expect, it } from 'vitest';
import { knownFacts } from './fact-of.js';

const directory = new URL('../../../packs/', import.meta.url).pathname;
const loaded = loadCatalogue(directory);
if (!loaded.ok) throw new Error('The packs do not load; run: npx eenloket check');
const { packs, facts } = loaded.value;

/** What a resident reads about one example, outcomes with the same sentences together. */
function read(pack: Pack, model: DecisionModel, example: Example, language: 'nl' | 'en'): string {
  const given = knownFacts(example.facts, { source: 'resident' });
  const query = { facts: given, on: example.on, outputs: pack.decision?.outputs ?? [] };
  const evaluation = evaluate(model, query);
  const said = new Map<string, string[]>();
  for (const explanation of explain(model, evaluation)) {
    const { outcome, value } = explanation;
    const sentences = explainInWords(explanation, pack, facts, language).map(({ text }) => `  ${text}`);
    const text = sentences.join('\n');
    const shown = value.state === 'unknown' ? `unknown (${value.reason})` : JSON.stringify(value.value);
    said.set(text, [...(said.get(text) ?? []), `${outcome}: ${shown}`]);
  }
  return [...said].map(([text, outcomes]) => `${outcomes.join(', ')}\n${text}`).join('\n');
}

describe('what a resident reads', () => {
  it.each([...packs.values()].filter((pack) => pack.decision).map((pack) => [pack.id, pack] as const))(
    'about the examples of %s is as reviewed',
    async (id, pack) => {
      const compiled = compilePack(pack, facts);
      if (!compiled?.ok) throw new Error(`${id} does not compile.`);
      const text = pack.examples
        // Rows of published tables differ in amounts only; the examples written for a reason cover the sentences.
        .filter(({ source }) => !source?.startsWith('oracle'))
        .map(
          (each) =>
            `# ${each.name}\n${read(pack, compiled.value, each, 'nl')}\n${read(pack, compiled.value, each, 'en')}\n`,
        )
        .join('\n');
      expect(text).not.toMatch(/\{\{|undefined/);
      expect(text, 'A fact is said without a text of its own.').not.toMatch(
        /(doordat|because) "(?!.*(niet bekend is|is not known))/,
      );
      await expect(text).toMatchFileSnapshot(`${directory}${id}/explanations.golden.txt`);
    },
  );
});
