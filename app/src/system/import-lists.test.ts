import { importedOrganisations, importedServices } from '@eenloket/catalogue';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serviceFile } from '../../../catalogue/testing/service-file.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { importOrganisationList, importServiceList } from './import-lists.js';
import { importedRows, rejectedRows } from './import-report.js';
import { workOf } from './work-of.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const quietly = () => undefined;
const organisation = (id: string) =>
  JSON.stringify({ id, type: 'zbo', names: [{ value: id.toUpperCase() }] });
const stored = async (): Promise<string[]> => {
  const { database } = test;
  const work = workOf('loket', 'test');
  const organisations = await database.transaction(work, importedOrganisations);
  const services = await database.transaction(work, importedServices);
  return [...organisations, ...services].map(({ name }) => name);
};

it('rows of one product are one service, and are counted both ways', async () => {
  const uri = 'http://x/a';
  const text = serviceFile([
    { name: 'a', uri, label: 'Artikel 1' },
    { name: 'a', uri, label: 'Artikel 2' },
  ]);
  const report = await importServiceList(test.database, text, quietly);
  expect([report.rows, importedRows(report), rejectedRows(report), report.stored]).toEqual([
    2,
    2,
    0,
    '1 services',
  ]);
});

it('good rows are stored, bad ones are reported by line', async () => {
  const report = await importOrganisationList(test.database, `${organisation('a')}\n{}\n`, quietly);
  expect([importedRows(report), rejectedRows(report)]).toEqual([1, 1]);
  expect(report.problems).toEqual(expect.arrayContaining([expect.objectContaining({ row: 2, field: 'id' })]));
});

it.each(['', '{}', '{"id":"x"}'])(
  'a file without a good row (%j) does not empty the list that is there',
  async (text) => {
    const before = await stored();
    const report = await importOrganisationList(test.database, text, quietly);
    expect(importedRows(report)).toBe(0);
    expect(await stored()).toEqual(before);
    expect(before).toContain('A');
  },
);

it('an import that breaks half-way leaves the list as it was', async () => {
  const before = await stored();
  const breaking = importOrganisationList(test.database, organisation('b'), () => {
    throw new Error('broken off');
  });
  await expect(breaking).rejects.toThrow('broken off');
  expect(await stored()).toEqual(before);
});

it('another file than it says is an error and changes nothing', async () => {
  const before = await stored();
  await expect(importServiceList(test.database, 'x,y\n1,2', quietly)).rejects.toMatchObject({
    code: 'import.notTheList',
  });
  await expect(importOrganisationList(test.database, 'name;id\nX;1', quietly)).rejects.toMatchObject({
    code: 'import.notTheList',
    message: expect.stringContaining('no line of it is a JSON object') as string,
  });
  expect(await stored()).toEqual(before);
});
