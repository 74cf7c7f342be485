import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { registersOn, workAt } from '../../testing/register-fixture.js';
import { importPersons, type ImportResult } from './import-persons.js';

let test: TestDatabase;
let demo: Awaited<ReturnType<typeof registersOn>>;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger', 'identity', 'exchange']);
  demo = await registersOn(test.database);
});
afterAll(() => test.close());

const parent = {
  burgerservicenummer: '999990019',
  naam: { voornamen: 'Pia', geslachtsnaam: 'Proef' },
  geboorte: { datum: '19800000' },
  geheimhoudingPersoonsgegevens: '1',
  verblijfplaats: { straat: 'Teststr', huisnummer: '7', postcode: '3500AA', woonplaats: 'Utrecht' },
};

async function run(rows: unknown, onProgress?: (done: number, total: number) => void): Promise<ImportResult> {
  const { persons } = demo;
  const result = await importPersons(JSON.stringify(rows), {
    database: test.database,
    persons,
    traceparent: workAt('brp').traceparent,
    ...(onProgress ? { onProgress } : {}),
  });
  if (!result.ok) throw result.error;
  return result.value;
}

const stored = async (number: string): Promise<Record<string, unknown> | undefined> => {
  const id = await demo.at('brp', (tx) => demo.persons.personByBsn(tx, number));
  const rows = await test.asOwner<{ document: Record<string, unknown> }>(
    'select document from exchange.person where person_id = $1',
    [id],
  );
  return rows[0]?.document;
};

describe('importing persons', () => {
  it('converts flat values to the typed shape of the API', async () => {
    expect(await run([parent])).toEqual({ rows: 1, imported: 1, rejected: [] });
    expect(await stored('999990019')).toMatchObject({
      naam: { volledigeNaam: 'Pia Proef' },
      geboorte: { datum: { type: 'JaarDatum', jaar: 1980, langFormaat: '1980' } },
      geheimhoudingPersoonsgegevens: true,
      verblijfplaats: { type: 'Adres', verblijfadres: { huisnummer: 7, officieleStraatnaam: 'Teststr' } },
    });
  });

  it('twice changes nothing', async () => {
    await run([parent]);
    const before = await test.asOwner('select * from exchange.person order by person_id');
    await run([parent]);
    expect(await test.asOwner('select * from exchange.person order by person_id')).toEqual(before);
  });

  it('rejects a wrong number and a wrong date by row and field, and keeps the rest', async () => {
    const wrong = { ...parent, burgerservicenummer: '123456789', geboorte: { datum: '19801301' } };
    const result = await run([wrong, parent]);
    expect(result).toMatchObject({ rows: 2, imported: 1 });
    expect(result.rejected.map(({ row, field }) => [row, field])).toEqual([
      [1, 'burgerservicenummer'],
      [1, 'geboorte.datum'],
    ]);
    expect(JSON.stringify(result.rejected)).not.toContain('123456789');
    expect(result.rejected.every(({ reason, fix }) => reason !== '' && fix !== '')).toBe(true);
  });

  it('rejects rows without number or that are no person', async () => {
    const { rejected } = await run([{ naam: {} }, 'text']);
    expect(rejected.map(({ row, field }) => [row, field])).toEqual([
      [1, 'burgerservicenummer'],
      [2, ''],
    ]);
  });

  it('leaves nothing behind when it breaks half-way', async () => {
    const count = () => test.asOwner<{ n: string }>('select count(*) as n from exchange.person');
    const before = await count();
    const breaking = run([{ ...parent, burgerservicenummer: '999990020' }], () => {
      throw new Error('broken off');
    });
    await expect(breaking).rejects.toThrow();
    expect(await count()).toEqual(before);
  });

  it('is refused for what is not a list', async () => {
    await expect(run({})).rejects.toMatchObject({ code: 'exchange.notAPersonList' });
  });
});

const file = new URL('../../../../shared/data/people/brp-personen-mock.json', import.meta.url);

describe.skipIf(!existsSync(file))(
  'the test persons of the BRP API (skipped when shared/data is absent)',
  () => {
    it('are all read, with progress, and every rejected row is named', async () => {
      const progress: number[] = [];
      const rows = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
      const result = await run(rows, (done) => progress.push(done));
      expect(result.rows).toBe(900);
      expect(result.imported + new Set(result.rejected.map(({ row }) => row)).size).toBe(900);
      expect(result.imported).toBeGreaterThan(890);
      expect(progress.at(-1)).toBe(result.imported);
    });
  },
);
