import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, evaluateReal, fieldsOf } from '../../testing/real-packs.ts';
import { day, sampleEvaluation } from '../../testing/sample-pack.ts';
import type { Evaluation } from '../domain/evaluation.js';
import { differences } from './differences.js';

const examples = [...catalogue.packs.values()].flatMap((pack) =>
  pack.examples.map((example) => [pack, example] as const),
);
const known = (value: string) => ({ state: 'known' as const, value });

describe('two runs of the rules', () => {
  it('are identical when pack, facts and date are the same, also after they were stored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), ([pack, example]) => {
        const run = () => evaluateReal(pack, fieldsOf(example), example.on);
        const kept = JSON.parse(JSON.stringify(run())) as Evaluation;
        return differences(kept, run()).length === 0;
      }),
      { numRuns: 30 },
    );
  });
  it('are identical whatever the order of their keys', () => {
    const run = sampleEvaluation();
    const turned = Object.fromEntries(Object.entries(run).reverse()) as unknown as Evaluation;
    expect(differences(run, turned)).toEqual([]);
  });
  it.each<[string, Partial<Evaluation>]>([
    ['outcomes.bedragPerKwartaal', { outcomes: { bedragPerKwartaal: known('1.00') } }],
    ['trace.heeftRecht', { trace: [{ decision: 'heeftRecht', rules: ['1'] }] }],
    ['parameters.basisbedrag', { parameters: [{ name: 'basisbedrag', value: '2' }] }],
    ['run.result', { result: 'afgewezen' }],
    ['run.on', { on: day('2020-01-01') }],
    ['run.engine', { engine: 'another/2' }],
  ])('differ at %s, which is named without its value', (place, change) => {
    const found = differences(sampleEvaluation(), { ...sampleEvaluation(), ...change });
    expect(found).toContain(place);
    expect(found.join()).not.toMatch(/1\.00|295/);
  });
});
