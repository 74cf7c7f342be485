import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StandingClock } from '../../../store/testing/context.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { realDataAbsent, realDataIsThere, realText } from '../../testing/real-data.js';
import { openKeys } from '../keys.js';
import { importPersonList } from './import-person-list.js';
import { importedRows, rejectedRows, type ImportReport } from './import-report.js';
import { openPersons, registerPersonsOf } from './persons.js';

const keys = openKeys(join(mkdtempSync(join(tmpdir(), 'import-')), 'keys.json'), true);
let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const bring = (text: string): Promise<ImportReport> => {
  const persons = registerPersonsOf(openPersons(keys, new StandingClock()));
  return importPersonList(test.database, persons, text, () => undefined);
};
const stored = async (): Promise<number> =>
  (await test.asOwner<{ n: number }>('select count(*)::int as n from exchange.person'))[0]!.n;

it('what is no list is an error, and nothing is stored', async () => {
  await expect(bring('{}')).rejects.toMatchObject({ code: 'exchange.notAPersonList' });
  expect(await stored()).toBe(0);
});

describe.skipIf(!realDataIsThere)(`the real list of persons${realDataAbsent}`, () => {
  it('is imported whole, with the numbers in the one table that may hold them', async () => {
    const rows = JSON.parse(realText('persons')) as { burgerservicenummer: string }[];
    const spoilt = rows.map((row, at) => (at === 41 ? { ...row, burgerservicenummer: '123456789' } : row));
    const report = await bring(JSON.stringify(spoilt));
    expect([report.rows, importedRows(report), rejectedRows(report)]).toEqual([900, 899, 1]);
    expect(report.problems).toEqual([expect.objectContaining({ row: 42, field: 'burgerservicenummer' })]);
    expect(await stored()).toBe(899);
    const documents = await test.asOwner<{ text: string }>(
      'select document::text as text from exchange.person',
    );
    const leaked = documents.filter(({ text }) => text.includes(rows[0]!.burgerservicenummer));
    expect(leaked).toEqual([]);
  });
});
