import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../load/load-catalogue.js';
import { articleText, lawName, lawReference } from './law-reference.js';

describe('a clause of law', () => {
  it('is said by the name of its law, and read on wetten.overheid.nl in the version used', () => {
    const clause = { bwb: 'BWBR0002368', article: '7 lid 2', version: '2026-01-01' };
    expect(lawReference(clause, 'nl')).toEqual({
      text: 'Algemene Kinderbijslagwet (AKW), artikel 7 lid 2',
      href: 'https://wetten.overheid.nl/BWBR0002368/2026-01-01#Artikel7',
    });
    expect(lawReference(clause, 'en').text).toBe('General Child Benefit Act (AKW), article 7 paragraph 2');
  });

  it('without a version points at the text in force; an unknown law keeps its id', () => {
    expect(lawReference({ bwb: 'BWBR0000001', article: '4:17' }, 'nl')).toEqual({
      text: 'BWBR0000001, artikel 4:17',
      href: 'https://wetten.overheid.nl/BWBR0000001#Artikel4%3A17',
    });
  });

  it('has an article without paragraphs in both languages the same', () => {
    expect(articleText('19i', 'en')).toBe('19i');
  });

  it('of a pack always has a name', () => {
    const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
    const packs = loaded.ok ? [...loaded.value.packs.values()] : [];
    expect(packs.length).toBeGreaterThan(0);
    const sources = packs.flatMap(({ basis, parameters }) => [
      ...basis,
      ...parameters.flatMap(({ values }) => values.map(({ source }) => source)),
    ]);
    for (const { bwb } of sources) expect(lawName(bwb, 'en')).not.toBe(bwb);
  });
});
