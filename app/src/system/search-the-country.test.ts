import { importedServices } from '@eenloket/catalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { realDataAbsent, realDataIsThere, realText } from '../../testing/real-data.js';
import { openCatalogue } from './catalogue.js';
import { importOrganisationList, importServiceList } from './import-lists.js';
import { openSearch, type Search } from './search.js';
import { workOf } from './work-of.js';

describe.skipIf(!realDataIsThere)(`search over the real lists${realDataAbsent}`, () => {
  let test: TestDatabase;
  let search: Search;
  beforeAll(async () => {
    test = await testDatabase();
    await importServiceList(test.database, realText('services'), () => undefined);
    await importOrganisationList(test.database, realText('organisations'), () => undefined);
    search = await openSearch(test.database, openCatalogue());
  });
  afterAll(async () => {
    await search.close();
    await test.close();
  });

  it.each(['baby', 'zwanger', 'geboorte aangeven', 'babie', 'geborte', 'kindje gekregen'])(
    '"%s" finds "Ik krijg een kind" first',
    async (query) => expect((await search.search(query, 'nl', 1))[0]?.title).toBe('Ik krijg een kind'),
  );

  it('every official name is found in the first three, and says who does it or whom to call', async () => {
    const services = await test.database.transaction(workOf('loket', 'test'), importedServices);
    expect(services.length).toBeGreaterThan(1_000);
    const [missed, withoutPerson]: [string[], string[]] = [[], []];
    for (const { name, uri } of services) {
      const hit = (await search.search(name, 'nl', 3)).find(({ id }) => id === uri);
      if (!hit) missed.push(name);
      else if (!hit.by.some(({ organisation, contact }) => organisation ?? contact)) withoutPerson.push(name);
    }
    expect(missed).toEqual([]);
    expect(withoutPerson).toEqual([]);
  });

  it.each([
    ['kinderbijslag', 'svb'],
    ['kindgebonden budget', 'toeslagen'],
    ['zorgtoeslag', 'toeslagen'],
  ])('the official name "%s" leads to %s', async (name, organisation) => {
    const hit = (await search.search(name, 'nl', 3)).find(({ kind }) => kind === 'product');
    expect(hit?.by[0]?.organisation).toBe(organisation);
  });

  it('a service of municipalities leads someone from Utrecht to Utrecht, with its site', async () => {
    const hit = (await search.search('identiteitskaart', 'nl', 3, '0344')).find(
      ({ kind }) => kind === 'product',
    );
    expect(hit?.by[0]).toMatchObject({
      name: 'Gemeente Utrecht',
      website: expect.stringContaining('utrecht.nl'),
    });
  });
});
