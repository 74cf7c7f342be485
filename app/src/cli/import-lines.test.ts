import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ImportReport } from '../system/import-report.js';
import { importLines } from './import-lines.js';

const problem = (row: number, field = 'naam') => ({ row, field, reason: 'It is missing.', fix: 'Add it.' });

it('names row, field, reason and fix of each problem, and closes with the counts', () => {
  expect(importLines('persons', { rows: 900, problems: [problem(12, 'geboorte.datum')] })).toEqual([
    'row 12, geboorte.datum: It is missing. Add it.',
    'import persons: 900 rows, 899 imported, 1 rejected',
  ]);
});

it('counts a row with two problems once', () => {
  const lines = importLines('persons', { rows: 3, problems: [problem(2), problem(2, 'geboorte')] });
  expect(lines.at(-1)).toBe('import persons: 3 rows, 2 imported, 1 rejected');
});

it('says what was stored where rows are gathered', () => {
  const report: ImportReport = { rows: 1252, problems: [], stored: '1141 services' };
  expect(importLines('services', report)).toEqual([
    'import services: 1252 rows, 1252 imported, 0 rejected (1141 services)',
  ]);
});

it('calls a problem of the whole row by that name', () => {
  expect(importLines('persons', { rows: 1, problems: [problem(1, '')] })[0]).toMatch(/^row 1, row: /);
});

it('imported and rejected always add up to the rows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 })), fc.nat({ max: 50 }), (rejected, more) => {
      const rows = 50 + more;
      const closing = importLines('x', { rows, problems: rejected.map((row) => problem(row)) }).at(-1) ?? '';
      const [, all, imported, wrong] = /(\d+) rows, (\d+) imported, (\d+) rejected/
        .exec(closing)!
        .map(Number);
      expect([all, imported! + wrong!]).toEqual([rows, rows]);
    }),
  );
});
