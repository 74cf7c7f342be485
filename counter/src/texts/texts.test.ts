import { loadCatalogue, outcomeLabel, type Catalogue } from '@eenloket/catalogue';
import { legalDate, type Instant, type Language } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { letterBody } from '../messages/letter-body.js';
import { withReadableChanges } from '../outcome/changes-of.js';
import { outputText } from '../outcome/output-text.js';
import { iconOf } from '../organisations/icon-of.js';
import { nameOf } from '../organisations/name-of.js';
import { whoDoes } from '../organisations/who-does.js';
import { purposeText, roleText } from '../data/purpose-text.js';
import { factLabel, factText } from './fact-text.js';
import { momentText } from './moment-text.js';
import { originText } from './origin-text.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
const catalogue: Catalogue = loaded.ok ? loaded.value : (undefined as never);
const languages: readonly Language[] = ['nl', 'en'];

describe('a fact', () => {
  it.each([
    ['aanvrager.toetsingsinkomen', { state: 'known', value: '31250.00' }, '€ 31.250,00'],
    ['kind.geboortedatum', { state: 'known', value: '2026-03-14' }, '14 maart 2026'],
    ['aanvrager.woongemeente', { state: 'known', value: '0344' }, 'Gemeente Utrecht'],
    ['kind.woontBijAanvrager', { state: 'known', value: true }, 'ja'],
    ['aanvrager.naam', { state: 'provisional', value: 'Emma' }, 'Emma (voorlopig)'],
    ['aanvrager.adres', { state: 'unknown', reason: 'sourceUnavailable' }, 'nu niet op te vragen'],
  ] as const)('%s with %j reads "%s"', (fact, value, text) => {
    expect(factText(catalogue, fact, value, 'nl').replaceAll('\u00a0', ' ')).toBe(text);
  });
  it('has a name in both languages', () => {
    for (const fact of catalogue.facts.keys())
      for (const language of languages) expect(factLabel(catalogue, fact, language)).not.toBe(fact);
  });
  it('says where it comes from and since when', () => {
    const origin = { source: 'persons', validFrom: legalDate('2026-03-03') };
    expect(originText(catalogue, origin, 'nl')).toBe('Basisregistratie Personen, 3 maart 2026');
    expect(originText(catalogue, { source: 'resident' }, 'en')).toBe('From yourself');
    const retrievedAt = '2026-03-16T08:00:00.000Z' as Instant;
    expect(originText(catalogue, { source: 'income', retrievedAt }, 'en')).toContain('16 March 2026');
    const assumed = { source: 'assumption', holder: 'svb/kinderbijslag' };
    expect(originText(catalogue, assumed, 'nl')).toBe('Volgt uit uw aanvraag kinderbijslag');
    expect(originText(catalogue, { source: 'assumption' }, 'nl')).toBe('Aangenomen');
  });
});

describe('every outcome of every pack', () => {
  it('has a name of its own in both languages', () => {
    for (const { decision } of catalogue.packs.values())
      for (const output of decision?.outputs ?? [])
        for (const language of languages) expect(outcomeLabel(catalogue, output, language)).toMatch(/^[A-Z]/);
  });
  it('reads as a person reads it', () => {
    expect(outputText(catalogue, 'gezag', { state: 'known', value: 'moederAlleen' }, 'nl')).toBe(
      'Alleen de moeder',
    );
    expect(outputText(catalogue, 'bedragPerKwartaal', { state: 'known', value: '295.07' }, 'en')).toBe(
      '€295.07',
    );
    expect(outputText(catalogue, 'ingangsdatum', { state: 'unknown', reason: 'notAsked' }, 'nl')).toBe(
      'nog niet bekend',
    );
  });
});

it('leaves out of an explanation what hurts, what cannot be chosen and what could be anything', () => {
  const reason = (fact: string) => ({ fact, value: { state: 'known', value: false } }) as const;
  const change = (fact: string, to: string | boolean) => ({ fact, to, outcome: null });
  const shown = withReadableChanges(catalogue, {
    outcome: 'soortAkte',
    value: { state: 'known', value: 'geboorteakte' },
    because: [reason('geboorte.levenloos'), reason('kind.erkend')],
    although: [],
    wouldChangeIf: [
      change('geboorte.levenloos', true),
      change('kind.geslachtsnaamkeuze', 'onzin'),
      change('kind.geslachtsnaamkeuze', 'andereOuder'),
      change('aanvrager.geslachtsnaam', 'x'),
      change('kind.erkend', true),
    ],
  });
  expect(shown.because.map(({ fact }) => fact)).toEqual(['kind.erkend']);
  expect(shown.wouldChangeIf.map(({ to }) => to)).toEqual(['andereOuder', true]);
});

describe('an organisation', () => {
  it.each([
    ['svb', 'Sociale Verzekeringsbank (SVB)', 'childBenefit'],
    ['toeslagen', 'Dienst Toeslagen', 'allowances'],
    ['gemeente-utrecht', 'Gemeente Utrecht', 'municipality'],
    [undefined, 'Een organisatie', 'person'],
  ])('%s is called %s with icon %s', (id, name, icon) => {
    expect([nameOf(catalogue, id, 'nl'), iconOf(catalogue, id)]).toEqual([name, icon]);
  });
  it('that is not known yet is named by what decides it', () => {
    const byBirth = { role: 'gemeente', by: 'geboorte.gemeente' };
    expect(whoDoes(catalogue, byBirth, undefined, 'nl')).toBe('De gemeente waar uw kind is geboren');
    expect(whoDoes(catalogue, byBirth, 'gemeente-utrecht', 'nl')).toBe('Gemeente Utrecht');
  });
});

it('says why and as what role data were used, never who', () => {
  expect(purposeText(catalogue, 'svb-akw-vaststellen', 'nl')).toBe('Voor Kinderbijslag');
  expect(purposeText(catalogue, 'iets-anders', 'nl')).toBe(
    'Voor een taak van deze organisatie. Bel haar als u meer wilt weten.',
  );
  const role = (name: string, bySubject: boolean) => roleText({ role: name, bySubject }, 'en');
  expect(role('svb.behandelaar', false)).toBe('case worker');
  expect(role('representative', false)).toBe('Somebody with a mandate');
  expect([role('resident', true), role('resident', false)]).toEqual(['Yourself', 'Your partner or a parent']);
});

it('puts the headings of a letter under that of the page', () => {
  expect(letterBody('<h1>A</h1><h2 id="x">B</h2><hr>')).toBe('<h2>A</h2><h3 id="x">B</h3><hr>');
});

it('reads a moment on the clock of Amsterdam', () => {
  const moment = '2026-07-01T22:30:00.000Z' as Instant;
  expect(momentText(moment, 'nl')).toMatch(/^2 juli 2026 .*00:30$/);
});
