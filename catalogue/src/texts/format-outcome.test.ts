import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { loadCatalogue } from '../load/load-catalogue.js';
import { formatOutcome, outcomeLabel } from './format-outcome.js';
import { forWorkers } from './for-workers.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
if (!loaded.ok) throw new Error('the packs do not load');
const catalogue = loaded.value;

test.each([
  ['tegemoetkomingPerMaand', '491', '€ 491,00', '€491.00'],
  ['aanspraak', '5900', '€ 5.900,00', '€5,900.00'],
  ['tegemoetkomingPerKindPerMaand', ['120.5', '80'], '€ 120,50 en € 80,00', '€120.50 and €80.00'],
  ['duurInMaanden', '12', '12', '12'],
  ['ingangsdatum', '2026-04-01', '1 april 2026', '1 April 2026'],
  ['heeftRecht', true, 'ja', 'yes'],
  ['premievrijTot', null, 'geen', 'none'],
  ['gezag', 'nietVanToepassing', 'Niet nodig', 'Not needed'],
])('%s %s reads %s and %s', (output, value, nl, en) => {
  expect(formatOutcome(catalogue, output, value, 'nl').replaceAll('\u00a0', ' ')).toBe(nl);
  expect(formatOutcome(catalogue, output, value, 'en')).toBe(en);
});

describe('the words of a worker', () => {
  const worded = forWorkers(catalogue);
  it('are about the resident, of facts, outputs and choices alike', () => {
    expect(worded.facts.get('aanvrager.naam')?.label.nl).toBe('Naam van de aanvrager');
    expect(outcomeLabel(worded, 'heeftRecht', 'en')).toBe('The applicant is entitled');
    expect(formatOutcome(worded, 'soortAkte', 'akteLevenloos', 'nl')).toBe(
      'Akte van geboorte van een levenloos kind',
    );
  });
  it('are about the resident in results as well', () => {
    const results = worded.packs.get('svb/kinderbijslag')?.plan.results ?? [];
    expect(results[0]?.label).toEqual({
      nl: 'De aanvrager krijgt kinderbijslag',
      en: 'The applicant gets child benefit',
    });
  });
  it('stay those of the resident where they already are about nobody', () => {
    expect(worded.facts.get('kind.aantalOuders')).toEqual(catalogue.facts.get('kind.aantalOuders'));
  });
  it('change nothing but words', () => {
    const plain = ({ facts }: typeof catalogue) =>
      [...facts.values()].map(({ name, type, choices }) => [name, type, choices?.map(({ value }) => value)]);
    expect(plain(worded)).toEqual(plain(catalogue));
  });
});
