import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processingOf } from '@eenloket/ledger';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { StandingClock } from '../../../store/testing/context.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { openKeys } from '../keys.js';
import { openPersons, registerPersonsOf } from './persons.js';
import { workOf } from './work-of.js';

const keys = openKeys(join(mkdtempSync(join(tmpdir(), 'persons-')), 'keys.json'), true);
const persons = registerPersonsOf(openPersons(keys, new StandingClock()));
const number = '999990019';
let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const personAt = (organisation: string): Promise<string> =>
  test.database.transaction(workOf(organisation, 'test'), (tx) => persons.personByBsn(tx, number));

it('one number is one person in an organisation, and another at the next', async () => {
  const id = await personAt('brp');
  expect(await personAt('brp')).toBe(id);
  expect(await personAt('svb')).not.toBe(id);
});

it('reading a number back writes its line in the processing log', async () => {
  const id = await personAt('brp');
  const lines = await test.database.transaction(workOf('brp', 'brp-verstrekken'), async (tx) => {
    expect(await persons.bsnOf(tx, id, 'purpose.answerRegister')).toBe(number);
    return processingOf(tx, id);
  });
  expect(lines).toEqual([
    expect.objectContaining({ purpose: 'purpose.answerRegister', organisation: 'brp' }),
  ]);
  expect(JSON.stringify(lines)).not.toContain(number);
});

it('a number that cannot exist makes nobody', async () => {
  const impossible = test.database.transaction(workOf('brp', 'test'), (tx) =>
    persons.personByBsn(tx, '999990018'),
  );
  await expect(impossible).rejects.toMatchObject({ code: 'identity.bsnFailsElevenCheck' });
});
