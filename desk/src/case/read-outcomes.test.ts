import { loadCatalogue } from '@eenloket/catalogue';
import { Form } from '@eenloket/web';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOutcomes } from './read-outcomes.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
if (!loaded.ok) throw new Error('the packs do not load');
const words = loaded.value;

const outputs = ['heeftRecht', 'ingangsdatum', 'bedragPerKwartaal', 'gezag', 'duurInMaanden'];
const read = (typed: Record<string, string>) =>
  readOutcomes(new Form(new URLSearchParams(typed)), words, outputs, 'nl');

const right = {
  'outcome.heeftRecht': 'true',
  'outcome.ingangsdatum-day': '1',
  'outcome.ingangsdatum-month': '4',
  'outcome.ingangsdatum-year': '2026',
  'outcome.bedragPerKwartaal': '€ 1.295,07',
  'outcome.gezag': 'moederAlleen',
  'outcome.duurInMaanden': '3',
};

describe('the outcomes that a worker fills in', () => {
  it('are of the type of each', () => {
    const { outcomes, errors } = read(right);
    expect(errors).toEqual([]);
    expect(Object.values(outcomes).map((value) => 'value' in value && value.value)).toEqual([
      true,
      '2026-04-01',
      '1295.07',
      'moederAlleen',
      '3',
    ]);
  });

  it('are none where nothing was filled in', () => {
    const { outcomes, errors } = read({});
    expect(errors).toEqual([]);
    expect(new Set(Object.values(outcomes).map((value) => 'value' in value && value.value))).toEqual(
      new Set([null]),
    );
  });

  it.each([
    ['outcome.ingangsdatum-day', '32', 'ingangsdatum', 'Vul bij "Vanaf" een dag in die bestaat.'],
    ['outcome.bedragPerKwartaal', 'veel', 'bedragPerKwartaal', 'zoals 295,07'],
    ['outcome.gezag', 'onzin', 'gezag', 'Kies bij "Gezag" een antwoord.'],
    ['outcome.heeftRecht', 'misschien', 'heeftRecht', 'Kies bij'],
    ['outcome.duurInMaanden', 'drie', 'duurInMaanden', 'een getal'],
  ])('%s as "%s" is refused at its own field', (field, typed, output, message) => {
    const { errors } = read({ ...right, [field]: typed });
    expect(errors.map(({ name }) => name)).toEqual([`outcome.${output}`]);
    expect(errors[0]?.message).toContain(message);
  });
});
