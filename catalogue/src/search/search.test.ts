import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../edit-distance.js';
import { nearest } from '../did-you-mean.js';
import { parseOrganisations } from '../imports/parse-organisations.js';
import { parseServices } from '../imports/parse-services.js';
import { loadCatalogue } from '../load/load-catalogue.js';
import { samplePacks } from '../../testing/sample-packs.js';
import { buildSearch } from './build-search.js';
import { catalogueEntries, organisationEntries, serviceEntries } from './catalogue-entries.js';
import { search } from './search.js';
import { stem } from './stem.js';
import { meaningfulWords } from './words.js';

const data = process.env['EENLOKET_SHARED_DATA'] ?? '../shared/data';
const [upl, roo] = [`${data}/services/upl-2023-10.csv`, `${data}/organisations/overheidsorganisaties.ndjson`];
const found = existsSync(upl) && existsSync(roo);

const loaded = loadCatalogue(samplePacks());
if (!loaded.ok) throw new Error('The sample does not load.');
const small = buildSearch(catalogueEntries(loaded.value), loaded.value.synonyms);
const titles = (index: typeof small, query: string): string[] =>
  search(index, query, { limit: 3 }).map(({ entry }) => entry.title.nl);

describe('finding a life event', () => {
  it.each([
    'baby',
    'zwanger',
    'geboorte aangeven',
    'babie',
    'kindje gekregen',
    'geborte',
    'zwnager',
    'Zwangere',
    'zuigeling',
    'Ik krijg een kind',
  ])('"%s" finds "Ik krijg een kind" first', (query) =>
    expect(titles(small, query)[0]).toBe('Ik krijg een kind'),
  );

  it.each(['', ' ?! ', 'xyzzy'])('"%s" finds nothing', (query) => expect(titles(small, query)).toEqual([]));

  it.each([
    ['baby', 'exact', 'baby'],
    ['babie', 'form', 'baby'],
    ['zwnager', 'typo', 'zwanger'],
    ['zwan', 'prefix', 'zwanger'],
    ['zuigeling', 'synonym', 'baby'],
    ['bijslag', 'part', 'kinderbijslag'],
  ])('says why "%s" was found: %s', (typed, how, word) => {
    expect(search(small, typed, { limit: 1 })[0]?.why).toEqual([
      { typed, how, found: word, field: expect.any(String) as string },
    ]);
  });

  it('never fails and never gives more than asked, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 3 }), (query, limit) => {
        const hits = search(small, query, { limit });
        expect(hits.length).toBeLessThanOrEqual(limit);
        for (const { score, why } of hits) {
          expect(score).toBeGreaterThan(0);
          expect(why.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('words', () => {
  it('without meaning are left out, unless there are no others', () => {
    expect(meaningfulWords('Ik wil mijn geboorte aangeven')).toEqual(['geboorte', 'aangeven']);
    expect(meaningfulWords('wie ben ik')).toEqual(['ben']);
    expect(meaningfulWords('ik wil')).toEqual(['ik', 'wil']);
    expect(meaningfulWords('Café IJsland')).toEqual(['cafe', 'ijsland']);
  });

  it.each([
    ['geboorte', 'geborte'],
    ['baby', 'babie'],
    ['verhuizen', 'verhuizing'],
    ['toeslagen', 'toeslag'],
    ['kinderbijslag', 'kinderbeislag'],
    ['kindje', 'kind'],
    ['school', 'scholen'],
  ])('%s and %s meet under one key', (a, b) => expect(stem(a)).toBe(stem(b)));
});

describe('the edit distance', () => {
  it.each([
    ['kind', 'kind', 0],
    ['kind', 'kidn', 1],
    ['kind', 'kin', 1],
    ['baby', 'babie', 2],
    ['abc', 'xyz', 3],
  ])('from %s to %s is %i', (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance));

  it('is symmetric, zero only for equal words, and stops at its limit', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 10);
        expect(editDistance(b, a, 10)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
      }),
    );
  });

  it('gives the nearest name, or none', () => {
    expect(nearest('suspend', ['suspends', 'steps'])).toBe('suspends');
    expect(nearest('zebra', ['suspends', 'steps'])).toBeUndefined();
  });
});

describe.skipIf(!found)(
  `search over the country (${found ? data : `absent: no ${upl}, set EENLOKET_DATA`})`,
  () => {
    const read = (path: string): string => (found ? readFileSync(path, 'utf8') : '');
    const services = parseServices(read(upl));
    const list = services.ok ? services.value.services : [];
    const { organisations } = parseOrganisations(read(roo));
    const index = buildSearch(
      [...catalogueEntries(loaded.value), ...serviceEntries(list), ...organisationEntries(organisations)],
      loaded.value.synonyms,
    );

    it.each(['baby', 'zwanger', 'geboorte aangeven', 'babie', 'kindje gekregen', 'geborte'])(
      '"%s" still finds "Ik krijg een kind" first',
      (query) => expect(titles(index, query)[0]).toBe('Ik krijg een kind'),
    );

    it('finds every official service name in the first three', () => {
      const missed = list.filter(({ name, uri }) => {
        const hits = search(index, name, { limit: 3 });
        return !hits.some(({ entry }) => entry.id === uri);
      });
      expect(missed).toEqual([]);
    });

    it.each([
      ['paspoort', 'paspoort'],
      ['parkeervergunning', 'parkeervergunning'],
      ['svb', 'Sociale Verzekeringsbank'],
      ['gemeente utrecht', 'Gemeente Utrecht'],
    ])('"%s" finds "%s"', (query, title) => expect(titles(index, query)).toContain(title));
  },
);
