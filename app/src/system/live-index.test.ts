import { importOrganisations, search } from '@eenloket/catalogue';
import type { Database } from '@eenloket/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../../store/testing/context.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { openCatalogue } from './catalogue.js';
import { openLiveIndex, type LiveIndex } from './live-index.js';
import { workOf } from './work-of.js';

const catalogue = openCatalogue();
const HOUR_MS = 3_600_000;
let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const bring = (name: string): Promise<unknown> =>
  test.database.transaction(workOf('loket', 'test'), (tx) =>
    importOrganisations(tx, JSON.stringify({ id: name, type: 'zbo', names: [{ value: name }] })),
  );
const finds = async (live: LiveIndex, name: string): Promise<boolean> =>
  search((await live.current()).index, name, { limit: 1 })[0]?.entry.id === name;

/** The same database behind a proxy that passes no announcements. */
const withoutListen = (transaction: Database['transaction']): Database => ({
  transaction,
  close: async () => undefined,
});

it('holds the catalogue and what was imported before', async () => {
  await bring('Waterwacht');
  const live = await openLiveIndex(test.database, catalogue);
  expect(await finds(live, 'Waterwacht')).toBe(true);
  expect((await live.current()).index.entries).toContainEqual(
    expect.objectContaining({ id: 'kind-krijgen' }),
  );
  await live.close();
});

it('follows an import that is announced, without waiting for its next look', async () => {
  const live = await openLiveIndex(test.database, catalogue, HOUR_MS);
  expect(await finds(live, 'Duinbeheer')).toBe(false);
  await bring('Duinbeheer');
  await until(() => finds(live, 'Duinbeheer'));
  await live.close();
});

it('finds by itself an import that is not announced, and builds only when something changed', async () => {
  const database = withoutListen((context, work, options) =>
    test.database.transaction(context, work, options),
  );
  const live = await openLiveIndex(database, catalogue, 0);
  const before = await live.current();
  expect(await live.current()).toBe(before);
  await bring('Sluiswachters');
  expect(await finds(live, 'Sluiswachters')).toBe(true);
  await live.close();
});

it('does not look again within the time it was given', async () => {
  let looks = 0;
  const database = withoutListen((context, work, options) => {
    looks += 1;
    return test.database.transaction(context, work, options);
  });
  const live = await openLiveIndex(database, catalogue, HOUR_MS);
  await Promise.all([live.current(), live.current()]);
  await live.current();
  expect(looks).toBe(1);
  await live.close();
});

it('serves on in what it knows while the database is away', async () => {
  let away = false;
  const database = withoutListen((context, work, options) =>
    away ? Promise.reject(new Error('gone')) : test.database.transaction(context, work, options),
  );
  const live = await openLiveIndex(database, catalogue, 0);
  await bring('Dijkgraven');
  expect(await finds(live, 'Dijkgraven')).toBe(true);
  away = true;
  expect(await finds(live, 'Dijkgraven')).toBe(true);
  away = false;
  await bring('Brugwachters');
  expect(await finds(live, 'Brugwachters')).toBe(true);
});
