import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../system/catalogue.js';
import { decisionPort } from './decision-port.js';

const catalogue = openCatalogue();
const textsOf = (id: string, decision: string): readonly string[] => {
  const pack = catalogue.packs.get(id);
  const compiled = pack && decisionPort.compile(pack, catalogue.facts);
  if (!compiled?.ok) throw new Error(`${id} does not compile`);
  return compiled.value.texts.get(decision) ?? [];
};

describe('the texts that a decision can give', () => {
  it('are those of its rules, each once', () => {
    expect([...textsOf('gemeente/geboorteaangifte', 'gezag')].sort()).toEqual([
      'gezamenlijk',
      'medewerkerBeoordeelt',
      'moederAlleen',
      'nietVanToepassing',
    ]);
  });
  it('are none where it gives a name or an amount', () => {
    expect(textsOf('gemeente/geboorteaangifte', 'geslachtsnaam')).toEqual([]);
    expect(textsOf('svb/kinderbijslag', 'bedragPerKwartaal')).toEqual([]);
  });
});

describe('every pack', () => {
  it('has words for each output and each value that its examples expect of a choice', () => {
    for (const pack of catalogue.packs.values())
      for (const output of pack.decision?.outputs ?? []) {
        const definition = catalogue.outputs.get(output);
        expect(definition, `${pack.id}: ${output}`).toBeDefined();
        const values = pack.examples.flatMap(({ expect: expected }) => expected[output] ?? []);
        for (const value of definition?.type === 'choice' ? values : [])
          expect(
            definition?.choices?.map((choice) => choice.value),
            `${pack.id}: ${output}`,
          ).toContain(value);
      }
  });
  it('has words for each value of a choice that its examples take', () => {
    for (const pack of catalogue.packs.values())
      for (const { facts } of pack.examples)
        for (const [name, value] of Object.entries(facts)) {
          const { type, choices = [] } = catalogue.facts.get(name) ?? {};
          if (type === 'choice' && typeof value === 'string')
            expect(
              choices.map((choice) => choice.value),
              `${pack.id}: ${name}`,
            ).toContain(value);
        }
  });
});
