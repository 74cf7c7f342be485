import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { as, until } from '../../../store/testing/context.js';
import { serviceFile } from '../../testing/service-file.js';
import { importOrganisations } from './import-organisations.js';
import { importServices } from './import-services.js';
import { IMPORTS_CHANNEL, importedVersion } from './imported-version.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase(['store', 'catalogue']);
});
afterAll(() => test.close());

const version = () => test.database.transaction(as('loket'), importedVersion);
const services = (names: readonly string[]) =>
  test.database.transaction(as('loket'), (tx) =>
    importServices(tx, serviceFile(names.map((name) => ({ name, uri: `http://x/${name}` })))),
  );
const organisation = JSON.stringify({ id: 'a', type: 'zbo', names: [{ value: 'A' }] });

it('is the same until something is imported, then another, also for as many rows', async () => {
  const seen = [await version()];
  expect(await version()).toBe(seen[0]);
  await services(['a', 'b']);
  seen.push(await version());
  await services(['a', 'c']);
  seen.push(await version());
  await test.database.transaction(as('loket'), (tx) => importOrganisations(tx, organisation));
  seen.push(await version());
  await services(['a']);
  seen.push(await version());
  expect(new Set(seen).size).toBe(5);
});

it('stays when an import is rolled back', async () => {
  const before = await version();
  const failing = test.database.transaction(as('loket'), async (tx) => {
    await importOrganisations(tx, '');
    throw new Error('the power fails');
  });
  await expect(failing).rejects.toThrow('the power fails');
  expect(await version()).toBe(before);
});

it('an import wakes who listens', async () => {
  let woken = 0;
  const end = await test.database.listen?.(IMPORTS_CHANNEL, () => void (woken += 1));
  const connected = woken;
  await services(['d']);
  await until(() => woken > connected);
  await end?.();
});
