import { compilePack } from '@eenloket/catalogue';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { LegalDate } from '@eenloket/kit';
import { afterAll, expect, it } from 'vitest';
import { packsDirectory } from '../system/catalogue.js';
import { compareRules } from './compare-rules.js';
import { openRules, type PackRules } from './open-rules.js';

const directory = mkdtempSync(join(tmpdir(), 'eenloket-diff-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const options = { on: '2026-03-16' as LegalDate, most: 800, seed: 1, examples: 5 };

/** A model of one number that turns from "low" to "high" at a threshold. */
function turningAt(threshold: number) {
  const file = join(directory, `turns-at-${threshold}.dmn`);
  writeFileSync(
    file,
    `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="n" name="m">
      <inputData id="i" name="amount"><variable name="amount" typeRef="number"/></inputData>
      <decision id="d" name="level"><variable name="level" typeRef="string"/>
        <informationRequirement><requiredInput href="#i"/></informationRequirement>
        <literalExpression><text>if amount &gt;= ${threshold} then "high" else "low"</text></literalExpression>
      </decision></definitions>`,
  );
  return openRules(file, packsDirectory);
}

/** The health-care allowance with one value of a parameter replaced. */
function allowanceWith(name: string, from: string, value: string): PackRules {
  const rules = openRules('toeslagen/zorgtoeslag', packsDirectory) as PackRules;
  const parameters = rules.pack.parameters.map((each) =>
    each.name === name
      ? { ...each, values: each.values.map((one) => (one.from === from ? { ...one, value } : one)) }
      : each,
  );
  const compiled = compilePack({ ...rules.pack, parameters }, rules.catalogue.facts);
  if (!compiled?.ok) throw new Error('The changed pack does not compile.');
  return { ...rules, model: compiled.value };
}

it('finds nothing between rules and themselves', () => {
  const rules = openRules('toeslagen/zorgtoeslag', packsDirectory);
  expect(compareRules(rules, rules, options)).toEqual({ tried: 800, different: 0, examples: [] });
});

it('finds a moved threshold, however little it moved, and shows the number between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 50 }), (threshold, by) => {
      const { examples } = compareRules(turningAt(threshold), turningAt(threshold + by), options);
      expect(examples).toHaveLength(1);
      expect(examples[0]?.outcomes).toEqual({ level: ['"high"', '"low"'] });
      const amount = Number(examples[0]?.facts['amount']);
      expect(amount >= threshold && amount < threshold + by).toBe(true);
    }),
    { numRuns: 25 },
  );
});

it('finds a parameter that changed, in the year in which it changed', () => {
  const changed = allowanceWith('drempelinkomen', '2026-01-01', '29700');
  const { different, examples } = compareRules(
    openRules('toeslagen/zorgtoeslag', packsDirectory),
    changed,
    options,
  );
  expect(different).toBeGreaterThan(0);
  expect(new Set(examples.map(({ on }) => on.slice(0, 4)))).toEqual(new Set(['2026']));
  expect(examples.some(({ outcomes }) => 'tegemoetkomingPerJaar' in outcomes)).toBe(true);
});

it('tries the same inputs for the same seed', () => {
  const [one, other] = [turningAt(10), turningAt(12)];
  expect(compareRules(one, other, options)).toEqual(compareRules(one, other, options));
});
