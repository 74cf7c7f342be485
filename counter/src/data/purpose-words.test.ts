import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { personFactRules } from '@eenloket/exchange';
import { realCatalogue } from '../../../oversight/testing/oversight-site.js';
import { categoryWords } from './category-words.js';
import { dataWords } from './data-words.js';
import { categoryText, purposeText } from './purpose-text.js';
import { purposeWords } from './purpose-words.js';

const root = new URL('../../..', import.meta.url).pathname;
const modules = [
  'identity',
  'exchange',
  'messages',
  'cases',
  'journeys',
  'counter',
  'desk',
  'oversight',
  'app',
];
const sources = modules.flatMap((module) =>
  readdirSync(join(root, module, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(join(root, module, 'src', file), 'utf8')),
);
const declared = (...patterns: readonly RegExp[]): readonly string[] => [
  ...new Set(
    sources.flatMap((source) =>
      patterns.flatMap((pattern) => [...source.matchAll(pattern)].flatMap(([, name]) => name ?? [])),
    ),
  ),
];

// Where the processing log is written: a line says its purpose as a literal, or by a constant of the file.
const purposes = declared(
  /\bpurpose: '([^']+)'/g,
  /\b(?:purpose|\w*ACTIVITY) = '([^']+)'/g,
  /\bbsnOf\([^)]*'([^']+)'\)/g,
);
const categories = [
  ...declared(/(?:[cC]ategories: \[|logLook\([^[]*\[)'([^']+)'/g, /[cC]ategories: \['[^']+', '([^']+)'/g),
  ...[...personFactRules.values()].flatMap(({ needs, uses }) =>
    [needs, uses ?? {}].flatMap((fields) => Object.values(fields).flat()),
  ),
];
const catalogue = realCatalogue();

it('finds what the modules declare', () => {
  expect(purposes).toEqual(expect.arrayContaining(['loket-levensgebeurtenis', 'bureau-afwijkingen-leren']));
  expect(categories).toEqual(expect.arrayContaining(['zaak.afwijking', 'dossier', 'ouders', 'persoon.bsn']));
});

it.each(purposes)('says %s in plain words, in both languages', (purpose) => {
  for (const language of ['nl', 'en'] as const) {
    expect(purposeText(catalogue, purpose, language)).toBe(purposeWords[language][purpose]);
    expect(purposeWords[language][purpose]).not.toBe('');
  }
});

it.each([...catalogue.packs.values()].map((pack) => [pack.processingActivity, pack] as const))(
  'says %s by the name of its service',
  (activity, { title }) => {
    expect(purposeText(catalogue, activity, 'nl')).toBe(`Voor ${title.nl}`);
  },
);

it.each(categories)('says what %s is, in both languages', (category) => {
  for (const language of ['nl', 'en'] as const)
    expect(categoryText(catalogue, category, language)).not.toBe(dataWords[language].otherData);
});

it('never shows a key, also not one that nobody wrote words for', () => {
  expect(purposeText(catalogue, 'iets-heel-nieuws', 'nl')).toBe(dataWords.nl.otherPurpose);
  expect(categoryText(catalogue, 'iets.nieuws', 'en')).toBe(dataWords.en.otherData);
});

it('has the same words in both languages', () => {
  expect(Object.keys(purposeWords.en)).toEqual(Object.keys(purposeWords.nl));
  expect(Object.keys(categoryWords.en)).toEqual(Object.keys(categoryWords.nl));
});
