import { expect, it } from 'vitest';
import { openCatalogue } from '../system/catalogue.js';

/** Figures of form, not of law: none and one, decimals of a rounding, months in a quarter and a year, a whole in percents. */
const structural = ['0', '1', '2', '3', '12', '100'];

const packs = [...openCatalogue().packs.values()].filter((pack) => pack.decision);

/** The numbers in the expressions of a decision, without the texts and the durations (`"P1Y"`) between quotes. */
const figuresOf = (dmn: string): string[] =>
  [...dmn.matchAll(/<text>([^<]*)<\/text>/g)].flatMap(([, expression = '']) =>
    [...expression.replaceAll(/"[^"]*"|&quot;.*?&quot;/g, '').matchAll(/(?<![\w.])\d+(\.\d+)?/g)].map(
      ([figure]) => figure,
    ),
  );

it.each(packs.map((pack) => [pack.id, pack.decision?.dmn ?? ''] as const))(
  'the decision of %s holds no figure of law: those are dated parameters with a source',
  (_, dmn) => {
    expect(figuresOf(dmn).filter((figure) => !structural.includes(figure))).toEqual([]);
  },
);

it.each(packs.map((pack) => [pack.id, pack] as const))(
  'every figure of %s is used by its decision, and names where it was read',
  (_, { decision, parameters }) => {
    for (const { name, values } of parameters) {
      expect(decision?.dmn, name).toContain(`parameters.${name}`);
      for (const { source } of values) expect(source.bwb, name).toMatch(/^BWB[RV]\d{7}$/);
    }
  },
);

it('would find a figure that was written into a decision', () => {
  expect(figuresOf('<text>if inkomen &gt; 23425 then 0.27 * 12 else "P3M"</text>')).toEqual([
    '23425',
    '0.27',
    '12',
  ]);
});
