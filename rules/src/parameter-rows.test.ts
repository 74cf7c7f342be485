import { decimal } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feel, ask, compiled, problemsOf, type Sketch } from '../testing/model.js';
import type { LegalDate } from '@eenloket/kit';
import { readRows } from './parameter-rows.js';
import type { ParameterTable } from './index.js';

const bands = `
  vanaf  deel
  0      0.960
  56413  0.955
`;
const parameter = (value: string): ParameterTable => ({
  name: 'bedrag',
  unit: 'rows',
  at: 'peildatum',
  after: 'provisional',
  values: [
    {
      from: '2026-01-01' as LegalDate,
      value,
      source: { bwb: 'BWBR0017321', article: '8', version: '2026-01-01' },
    },
  ],
});
const sketch = (expression: string): Sketch => ({
  items:
    '<itemDefinition name="tParameters"><itemComponent name="bedrag"><typeRef>Any</typeRef></itemComponent></itemDefinition>',
  inputs: { parameters: 'tParameters', peildatum: 'date' },
  decisions: { d: feel(expression) },
});
const asked = (expression: string): unknown =>
  ask(compiled(sketch(expression), [parameter(bands)]), {}, '2026-06-01' as LegalDate).outcomes['d'];

describe('a table of figures', () => {
  it('is a list of rows by column, in the order of the text', () => {
    expect(readRows(bands)?.map((row) => [...row])).toEqual([
      [
        ['vanaf', decimal('0')],
        ['deel', decimal('0.960')],
      ],
      [
        ['vanaf', decimal('56413')],
        ['deel', decimal('0.955')],
      ],
    ]);
  });

  it.each([
    ['no rows', 'vanaf deel'],
    ['no text', ''],
    ['a row that is too short', 'vanaf deel\n0'],
    ['a row that is too long', 'vanaf\n0 1'],
    ['a cell that is no number', 'vanaf\nnul'],
    ['a column twice', 'vanaf vanaf\n0 1'],
    ['a column without a name', '0 1\n2 3'],
  ])('is refused with %s', (_, text) => {
    expect(readRows(text)).toBeNull();
  });

  it('keeps every figure exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), { minLength: 1 }),
        (figures) => {
          const rows = readRows(`n\n${figures.join('\n')}`);
          expect(rows?.map((row) => row.get('n'))).toEqual(figures.map((figure) => decimal(String(figure))));
        },
      ),
    );
  });

  it('is filtered in FEEL like any list of contexts', () => {
    expect(asked('parameters.bedrag[item.vanaf <= 56412][-1].deel')).toMatchObject({ value: '0.96' });
    expect(asked('parameters.bedrag[item.vanaf <= 56413][-1].deel')).toMatchObject({ value: '0.955' });
    expect(asked('count(parameters.bedrag)')).toMatchObject({ value: '2' });
  });

  it('that is malformed does not compile, and the diagnostic names the parameter', () => {
    const [problem] = problemsOf(sketch('parameters.bedrag'), [parameter('vanaf\nveel')]);
    expect(problem?.message).toContain('"bedrag"');
    expect(problem?.message).toContain('unit rows');
  });
});
