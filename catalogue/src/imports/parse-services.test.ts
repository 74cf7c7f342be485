import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceFile } from '../../testing/service-file.js';
import { parseCsv } from './parse-csv.js';
import { parseServices, type ParsedServices } from './parse-services.js';

const parse = (text: string): ParsedServices => {
  const result = parseServices(text);
  if (!result.ok) throw result.error;
  return result.value;
};
const codeOf = (text: string): string => {
  const result = parseServices(text);
  return result.ok ? 'ok' : `${result.error.code} ${result.error.message}`;
};

describe('comma-separated values', () => {
  it('knows quotes, line ends inside them, and the line each record begins on', () => {
    expect(parseCsv('\uFEFFa,"b ""x"", c"\r\n"two\nlines",d\n\ne,\n')).toEqual([
      { line: 1, fields: ['a', 'b "x", c'] },
      { line: 2, fields: ['two\nlines', 'd'] },
      { line: 5, fields: ['e', ''] },
    ]);
    expect(parseCsv('')).toEqual([]);
    expect(() => parseCsv('a,"b')).toThrow('Line 1');
  });

  it('reads back whatever was quoted', () => {
    const field = fc.string();
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(parseCsv(text).map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });
});

describe('the list of service names', () => {
  it('becomes services, with rows of one product merged', () => {
    const { rows, services, rejected } = parse(
      serviceFile([
        {
          name: 'paspoort',
          uri: 'http://x/paspoort',
          Gemeente: 'X',
          Burger: 'X',
          label: 'Artikel 2',
          link: 'https://wetten.overheid.nl/jci1.3:c:BWBR0005212&artikel=2',
        },
        { name: 'paspoort', uri: 'http://x/paspoort', Rijk: 'X', label: 'Artikel 3' },
        { name: 'paspoort', uri: 'http://x/paspoort', Rijk: 'X', label: 'Artikel 3' },
      ]),
    );
    expect({ rows, rejected }).toEqual({ rows: 3, rejected: [] });
    expect(services).toEqual([
      {
        uri: 'http://x/paspoort',
        name: 'paspoort',
        layers: ['rijk', 'gemeente'],
        forResidents: true,
        forBusinesses: false,
        legalBases: [
          {
            label: 'Artikel 2',
            link: 'https://wetten.overheid.nl/jci1.3:c:BWBR0005212&artikel=2',
            bwb: 'BWBR0005212',
          },
          { label: 'Artikel 3' },
        ],
      },
    ]);
  });

  it('reports wrong rows by line, field and fix, and keeps the others', () => {
    const { services, rejected } = parse(
      serviceFile([
        { name: '', uri: 'http://x/a' },
        { name: 'b', uri: 'geen adres' },
        { name: 'c', uri: 'http://x/c', Rijk: 'ja' },
        { name: 'd', uri: 'http://x/d' },
      ]) + '\nte,kort',
    );
    expect(services.map(({ name }) => name)).toEqual(['d']);
    expect(rejected.map(({ row, field, reason }) => `${row} ${field} ${reason}`)).toEqual([
      '2 UniformeProductnaam is empty',
      '3 URI is no address: "geen adres"',
      '4 Rijk is neither X nor empty: "ja"',
      '6 row has 2 fields instead of 10',
    ]);
    expect(rejected.every(({ fix }) => fix.length > 10)).toBe(true);
  });

  it('refuses another file', () => {
    expect(codeOf('naam,adres\n1,2')).toContain(
      'import.notTheList This is not the list of service names: it has no column',
    );
    expect(codeOf('"open')).toContain('a quoted field is not closed');
  });
});

const path = `${process.env['EENLOKET_SHARED_DATA'] ?? '../shared/data'}/services/upl-2023-10.csv`;
const found = existsSync(path);
describe.skipIf(!found)(
  `the published list (${found ? path : `absent: no ${path}, set EENLOKET_DATA`})`,
  () => {
    it('has 1,252 rows for 1,141 services, none wrong', () => {
      const { rows, services, rejected } = parse(readFileSync(path, 'utf8'));
      expect([rows, services.length, rejected]).toEqual([1252, 1141, []]);
      expect(services.find(({ name }) => name === 'stemrecht')?.legalBases.length).toBeGreaterThan(1);
    });
  },
);
