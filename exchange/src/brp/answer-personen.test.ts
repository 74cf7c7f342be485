import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { clock, registersOn } from '../../testing/register-fixture.js';
import { answerPersonen } from './answer-personen.js';

let test: TestDatabase;
let demo: Awaited<ReturnType<typeof registersOn>>;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger', 'identity', 'exchange']);
  demo = await registersOn(test.database);
});
afterAll(() => test.close());

const emma = '999941379';
const daan = '999945440';
const post = (body: unknown) =>
  demo.at('brp', (tx) =>
    answerPersonen(tx, body, { persons: demo.persons, recipient: 'svb', at: clock.now() }),
  );
const query = (fields: string[], burgerservicenummer = [emma]) => ({
  type: 'RaadpleegMetBurgerservicenummer',
  burgerservicenummer,
  fields,
});

describe('POST /personen', () => {
  it('answers with only the requested fields', async () => {
    expect(await post(query(['geboorte.datum']))).toEqual({
      status: 200,
      body: {
        type: 'RaadpleegMetBurgerservicenummer',
        personen: [
          { geboorte: { datum: { type: 'Datum', datum: '1994-05-12', langFormaat: '12 mei 1994' } } },
        ],
      },
    });
  });

  it('names relations by number again at the edge', async () => {
    const { body } = await post(query(['burgerservicenummer', 'partners.burgerservicenummer']));
    expect(body.personen).toEqual([{ burgerservicenummer: emma, partners: [{ burgerservicenummer: daan }] }]);
  });

  it('leaves out who is not registered', async () => {
    expect((await post(query(['naam'], ['999990019']))).body.personen).toEqual([]);
  });

  it('reports every wrong parameter at once, without repeating values', async () => {
    const answer = await post({ type: 'X', burgerservicenummer: ['abc'], fields: [] });
    expect(answer.status).toBe(400);
    expect((answer.body.invalidParams as { name: string }[]).map(({ name }) => name)).toEqual([
      'type',
      'burgerservicenummer.0',
      'fields',
    ]);
    expect(JSON.stringify(answer)).not.toContain('abc');
  });

  it.each([undefined, null, {}, query(['naam'], []), query(['naam'], Array(21).fill(emma))])(
    'refuses %j',
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );
});
