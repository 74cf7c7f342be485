import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../testing/decided.js';
import type { Catalogue } from '../catalogue.js';
import type { Pack } from '../pack.js';
import { bundleSha256 } from '../release/canonical-bundle.js';
import { diffLaws } from './diff-laws.js';
import { readParameters, withParameters } from './new-parameters.js';

const directory = mkdtempSync(join(tmpdir(), 'eenloket-laws-'));
const yaml = (name: string, unit: string, from: string, value: string): string => `${name}:
  unit: ${unit}
  at: peildatum
  label: { nl: Nieuw, en: New }
  values:
    - { from: ${from}, value: '${value}', source: { bwb: BWBR0018451, article: '2', version: ${from}, class: L } }
`;
const file = (text: string): string => {
  const path = join(directory, 'parameters.yaml');
  writeFileSync(path, text);
  return path;
};
const diff = (text: string, ...packs: string[]) =>
  diffLaws(catalogue, withParameters(catalogue, readParameters(file(text)), packs));
const zorgtoeslag = 'toeslagen/zorgtoeslag';

describe('a new figure', () => {
  const { packs, examples, examplesRun } = diff(yaml('standaardpremie', 'EUR/year', '2026-01-01', '2200'));

  it('touches the packs that use it, with the days and the figures', () => {
    expect(packs.map(({ pack }) => pack)).toEqual([zorgtoeslag]);
    expect(packs[0]?.parameters).toMatchObject([
      {
        name: 'standaardpremie',
        unit: 'EUR/year',
        at: 'peildatum',
        periods: [
          { from: '2026-01-01', until: '2026-12-31', before: { value: '2119' }, after: { value: '2200' } },
          { from: '2027-01-01', before: { provisional: true }, after: { provisional: false } },
        ],
      },
    ]);
    expect(packs[0]?.rules).toBe(false);
  });

  it('touches the worked examples of that time that it changes, says what becomes of them, and why', () => {
    const one = examples.find(({ name }) => name === '2026, single, income 30000');
    expect(one).toMatchObject({
      pack: zorgtoeslag,
      on: '2026-03-16',
      because: [{ parameter: 'standaardpremie', before: { value: '2119' }, after: { value: '2200' } }],
    });
    expect(one?.outcomes).toContainEqual({
      output: 'aanspraak',
      before: { state: 'known', value: '1514.2' },
      after: { state: 'known', value: '1595.2' },
    });
    expect(examples.every(({ on }) => on >= '2026-01-01')).toBe(true);
    expect(examples.map(({ name }) => name)).not.toContain('2026, single, income 45000');
    expect(examplesRun).toBe(catalogue.packs.get(zorgtoeslag)?.examples.length);
  });
});

it('a figure that several packs share touches them all', () => {
  const { packs } = diff(yaml('drempelinkomen', 'EUR/year', '2026-01-01', '30000'));
  expect(packs.map(({ pack }) => pack)).toEqual(['toeslagen/kindgebonden-budget', zorgtoeslag]);
});

it('a pack that rests on what another decides is touched with it', () => {
  const { packs } = diff(yaml('eindleeftijd', 'years', '2026-01-01', '19'), 'svb/kinderbijslag');
  expect(packs.find(({ pack }) => pack === 'toeslagen/kindgebonden-budget')).toMatchObject({
    parameters: [],
    rules: false,
    follows: [{ fact: 'aanvrager.krijgtKinderbijslagUitbetaald', pack: 'svb/kinderbijslag' }],
  });
});

it('a figure for days without one makes provisional examples known', () => {
  const parameters = catalogue.packs.get('svb/kinderbijslag')?.parameters ?? [];
  const text = parameters
    .filter(({ name }) => name.startsWith('bedrag'))
    .map(({ name }) => yaml(name, 'EUR/quarter', '2027-01-01', '300'))
    .join('');
  const { examples } = diff(text.replaceAll('at: peildatum', 'at: kwartaalBegin'));
  const states = examples.flatMap(({ outcomes }) =>
    outcomes.map(({ before, after }) => [before?.state, after?.state]),
  );
  expect(states).toContainEqual(['provisional', 'known']);
});

describe('what cannot be told apart', () => {
  it.each([
    [
      'a name that no pack has',
      yaml('standaardpremi', 'EUR/year', '2026-01-01', '1'),
      [],
      'Did you mean "standaardpremie"?',
    ],
    ['a name of several figures', yaml('vermogensgrensAlleen', 'EUR', '2026-01-01', '1'), [], '--pack'],
    ['another unit', yaml('standaardpremie', 'EUR/month', '2026-01-01', '1'), [], 'write it in EUR/year'],
    [
      'a value that is none',
      yaml('standaardpremie', 'EUR/year', '2026-01-01', 'veel'),
      [],
      '"veel" is no value of unit',
    ],
    ['a file in another shape', 'standaardpremie: 2200\n', [], 'parameters.yaml:1'],
    [
      'a value without a source',
      yaml('standaardpremie', 'EUR/year', '2026-01-01', '1').replace(/, source: .* }/, ' }'),
      [],
      'source',
    ],
    [
      'a pack without it',
      yaml('standaardpremie', 'EUR/year', '2026-01-01', '1'),
      ['svb/aow'],
      'No pack asked about',
    ],
  ])('%s is refused with what to do', (_, text, packs, words) => {
    expect(() => diff(text, ...packs)).toThrow(words);
  });

  it('is told by naming the pack', () => {
    const { packs } = diff(
      yaml('vermogensgrensAlleen', 'EUR', '2026-01-01', '40000'),
      'toeslagen/huurtoeslag',
    );
    expect(packs.map(({ pack }) => pack)).toEqual(['toeslagen/huurtoeslag']);
  });
});

describe('two versions of the packs', () => {
  const withPack = (pack: Pack): Catalogue => ({
    ...catalogue,
    packs: new Map([...catalogue.packs, [pack.id, { ...pack, sha256: bundleSha256(pack) }]]),
  });
  const ww = catalogue.packs.get('uwv/ww');
  if (!ww?.decision) throw new Error('uwv/ww has no decision.');

  it('that are the same touch nothing', () => {
    expect(diffLaws(catalogue, catalogue)).toEqual({ packs: [], examples: [], examplesRun: 0 });
  });
  it('that differ in their words only touch nothing', () => {
    const words = { ...ww, title: { nl: 'Anders', en: 'Other' } };
    expect(diffLaws(catalogue, withPack(words)).packs).toEqual([]);
  });
  it('that differ in their rules run the examples', () => {
    const dmn = ww.decision?.dmn.replace('* 12', '* 11').replace('<definitions', '<definitions ') ?? '';
    const { packs, examplesRun } = diffLaws(
      catalogue,
      withPack({ ...ww, decision: { ...ww.decision!, dmn } }),
    );
    expect(packs).toMatchObject([{ pack: 'uwv/ww', rules: true, parameters: [] }]);
    expect(examplesRun).toBe(ww.examples.length);
  });
  it('of which one has no such pack say so', () => {
    const without = { ...catalogue, packs: new Map([...catalogue.packs].filter(([id]) => id !== 'uwv/ww')) };
    const { packs, examples } = diffLaws(without, catalogue);
    expect(packs).toMatchObject([{ pack: 'uwv/ww', only: 'after' }]);
    expect(examples.length).toBe(ww.examples.length);
    expect(examples[0]?.outcomes[0]).not.toHaveProperty('before');
  });
});
