import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseOrganisations } from './parse-organisations.js';

const line = (value: object): string => JSON.stringify(value);
const utrecht = {
  id: 'org:gemeente-utrecht',
  type: 'gemeente',
  parent_id: null,
  names: [
    { value: 'Oud Utrecht', valid_until: '2001-01-01' },
    { value: 'Gemeente Utrecht', abbr: 'Utrecht' },
  ],
  identifiers: {
    tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344',
    oin: '00000001002220647000',
  },
  contact: { website: 'https://www.utrecht.nl' },
  valid_until: null,
};

describe('the register of organisations', () => {
  it('gives the name that holds now and the code of a municipality', () => {
    expect(parseOrganisations(line(utrecht)).organisations).toEqual([
      {
        id: 'org:gemeente-utrecht',
        type: 'gemeente',
        name: 'Gemeente Utrecht',
        abbreviation: 'Utrecht',
        tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344',
        oin: '00000001002220647000',
        municipalityCode: '0344',
        website: 'https://www.utrecht.nl',
      },
    ]);
  });

  it('reports wrong lines by line, field and fix, and keeps the others', () => {
    const { rows, organisations, rejected } = parseOrganisations(
      [
        line(utrecht),
        'geen json',
        '',
        '[]',
        line({ ...utrecht, id: '' }),
        line(utrecht),
        line({ id: 'a', names: [{ value: 'A' }] }),
        line({ id: 'b', type: 'zbo', names: [] }),
        line({ id: 'c', type: 'zbo' }),
        line({
          id: 'd',
          type: 'zbo',
          names: [{ value: 'D' }],
          identifiers: null,
          contact: null,
          valid_until: '2020-01-01',
        }),
      ].join('\n'),
    );
    expect(rows).toBe(9);
    expect(organisations.map(({ id, validUntil }) => [id, validUntil])).toEqual([
      ['org:gemeente-utrecht', undefined],
      ['d', '2020-01-01'],
    ]);
    expect(rejected.map(({ row, field, reason }) => `${row} ${field} ${reason}`)).toEqual([
      '2 row is no JSON object',
      '4 row is no JSON object',
      '5 id is missing',
      '6 id "org:gemeente-utrecht" was there before',
      '7 type is missing',
      '8 names holds no name',
      '9 names holds no name',
    ]);
  });
});

const path = `${process.env['EENLOKET_SHARED_DATA'] ?? '../shared/data'}/organisations/overheidsorganisaties.ndjson`;
const found = existsSync(path);
describe.skipIf(!found)(
  `the published register (${found ? path : `absent: no ${path}, set EENLOKET_DATA`})`,
  () => {
    it('has 7,208 organisations, none wrong, and 342 municipalities that exist', () => {
      const { rows, organisations, rejected } = parseOrganisations(readFileSync(path, 'utf8'));
      expect([rows, organisations.length, rejected]).toEqual([7208, 7208, []]);
      const current = organisations.filter(
        ({ municipalityCode, validUntil }) => municipalityCode && !validUntil,
      );
      expect(new Set(current.map(({ municipalityCode }) => municipalityCode)).size).toBe(342);
    });
  },
);
