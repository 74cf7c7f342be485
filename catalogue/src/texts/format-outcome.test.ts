import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { loadCatalogue } from '../load/load-catalogue.js';
import { formatFact } from './format-fact.js';
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

test('a list of things says each by its parts, amounts in euros', () => {
  const kinderen = catalogue.facts.get('huishouden.kinderen');
  const value = [
    { soort: 'bso', urenPerMaand: '60', uurprijs: '9.98' },
    { soort: 'gastouder', urenPerMaand: '12.5', uurprijs: '8' },
  ];
  expect(formatFact(value, kinderen, 'nl').replaceAll('\u00a0', ' ')).toBe(
    'de soort opvang: Buitenschoolse opvang, uren per maand: 60, prijs per uur: € 9,98 en ' +
      'de soort opvang: Gastouder, uren per maand: 12,5, prijs per uur: € 8,00',
  );
});

test('a list of days says them in words, and one of ages leaves them as they are', () => {
  const days = catalogue.facts.get('huishouden.geboortedata');
  expect(formatFact(['2020-05-03', '2022-01-31'], days, 'nl')).toBe('3 mei 2020 en 31 januari 2022');
  expect(formatFact(['7', '10'], catalogue.facts.get('huishouden.leeftijden'), 'en')).toBe('7 and 10');
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
