import { afterAll, beforeAll, expect, it } from 'vitest';
import { registersOn } from '../../../exchange/testing/register-fixture.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { openCatalogue } from '../system/catalogue.js';
import { factsFromRegisters, type FactsReader } from './register-facts.js';

let test: TestDatabase;
let demo: Awaited<ReturnType<typeof registersOn>>;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger', 'identity', 'exchange']);
  demo = await registersOn(test.database);
});
afterAll(() => test.close());

const facts = ['aanvrager.naam', 'partner.naam', 'huishouden.heeftPartner'];

/** What is known of Emma, who is married, when the register of persons fails the first so many times. */
async function known(failures: number) {
  let left = failures;
  const { persons, ...others } = demo.context.ports;
  const failing: typeof persons = {
    ...persons,
    holder: persons.holder,
    otherAdultsAtAddress: (...asked) => persons.otherAdultsAtAddress(...asked),
    person: (...asked) => (left-- > 0 ? Promise.reject(new Error('away')) : persons.person(...asked)),
  };
  const reader: FactsReader = {
    foundation: {
      catalogue: openCatalogue(),
      database: test.database,
      registers: { ...others, persons: failing },
      clock: demo.context.clock,
    },
    actor: { role: 'resident', pseudonym: await demo.idOf('emma-de-vries') },
    purpose: 'loket-levensgebeurtenis',
    traceparent: demo.context.reader.work.traceparent,
  };
  const { fields, partner } = await factsFromRegisters(reader, await demo.idOf('emma-de-vries'), facts);
  const told = Object.entries(fields).map(([name, { value }]) => [
    name,
    value.state === 'unknown' ? value.reason : value.value,
  ]);
  return { ...(Object.fromEntries(told) as object), partner };
}

it('knows the partner of the register', async () => {
  expect(await known(0)).toMatchObject({
    'huishouden.heeftPartner': true,
    partner: await demo.idOf('daan-bakker'),
  });
});

it('takes no answer about the partner for an answer: what is about both is unavailable, what is about her known', async () => {
  const attempts = 3;
  expect(await known(attempts)).toMatchObject({
    'aanvrager.naam': expect.any(String) as string,
    'partner.naam': 'sourceUnavailable',
    'huishouden.heeftPartner': 'sourceUnavailable',
    partner: undefined,
  });
});
