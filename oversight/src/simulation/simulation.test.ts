import { CodedError } from '@eenloket/kit';
import { openDuckDb } from '@eenloket/simulation';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { oversightSite } from '../../testing/oversight-site.js';
import { htmlProblems } from '../../testing/valid-html.js';

let test: TestDatabase;
let site: FastifyInstance;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger']);
  site = oversightSite(test);
});
afterAll(() => test.close());

const get = (url: string, of = site) => of.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
const zorg = '/nl/simulatie/toeslagen/zorgtoeslag';
const higher = `${zorg}?standaardpremie=2219,00&inwoners=steekproef`;

describe('the list of services', () => {
  it('leads to those that can be simulated and says of the others why not', async () => {
    const page = (await get('/nl/simulatie')).payload;
    expect(page).toContain(`href="${zorg}"`);
    expect(page).not.toContain('href="/nl/simulatie/svb/aow"');
    expect(page).toContain('AOW-pensioen: deze dienst geeft geen bedrag.');
  });
});

describe('a simulation', () => {
  it('begins with the numbers as they are', async () => {
    const page = (await get(zorg)).payload;
    expect(page).toContain('value="2119"');
    expect(page).toContain('value="0,13730"');
    expect(page).toContain('Nu: €\u00a02.119,00 per jaar');
    expect(page).not.toContain('Naar inkomen');
  });

  it('tells cost, winners, losers, every group, sources and assumptions', async () => {
    const { payload, statusCode } = await get(higher);
    expect(statusCode).toBe(200);
    expect(payload).toContain('van €\u00a02.119,00 per jaar naar €\u00a02.219,00 per jaar');
    expect(payload).toMatch(/0 huishoudens, samen €\u00a00 per jaar/);
    for (const caption of ['Naar inkomen', 'Naar huishouden', 'Naar leeftijd', 'Naar provincie'])
      expect(payload).toContain(caption);
    expect(payload).toContain('Dit is een steekproef.');
    expect(payload).toMatch(/Wij bekeken het bij 1\.000\.000 inwoners, in 46\d\.\d{3} huishoudens\./);
    expect(payload).toMatch(/€\s\d+,\d(<!-- -->)? ± 0,\d/);
    expect(payload).toContain('CBS, tabel 71486ned, 1 januari 2024');
    expect(payload).toContain('Inkomens zijn verzonnen');
  });

  it('is the same page in English, with points', async () => {
    const { payload } = await get(higher.replace('/nl/', '/en/').replace(',00', '.00'));
    expect(payload).toContain('from €2,119.00 a year to €2,219.00 a year');
  });

  it('can be downloaded as CSV', async () => {
    const answer = await get(higher.replace('?', '/csv?'));
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toContain('simulation-toeslagen-zorgtoeslag.csv');
    expect(answer.payload).toMatch(/^dimension,group,/);
  });

  it('counts the other services too when asked', async () => {
    const { payload } = await get(`${zorg}?inwoners=steekproef&samen=ja`);
    expect(payload).toContain('Bij wat €\u00a0100 meer kost tellen ook mee: ');
    expect(payload).toContain('Hier kost €\u00a0100 meer verdienen meer dan €\u00a0100:');
    expect(payload).toContain('U veranderde niets');
  });

  it.each(['veel', '2.119', '', '1e9', '<script>'])('asks again for "%s", at the field', async (typed) => {
    const { payload, statusCode } = await get(
      `${zorg}?standaardpremie=${encodeURIComponent(typed)}&inwoners=steekproef`,
    );
    expect(statusCode).toBe(422);
    expect(payload).toContain('<title>Fout: Doorrekenen: Zorgtoeslag');
    expect(payload.match(/Vul een getal in, zoals 2119,50 of 0,1373\./g)).toHaveLength(2);
    expect(payload).not.toContain('<script>');
  });

  it('does not exist for a service that cannot be simulated, nor its CSV for a wrong number', async () => {
    expect((await get('/nl/simulatie/svb/aow')).statusCode).toBe(404);
    expect((await get(`${zorg}/csv?standaardpremie=veel`)).statusCode).toBe(404);
  });

  it.each(['/nl/simulatie', zorg, higher, `${zorg}?standaardpremie=x&inwoners=steekproef`])(
    '%s is valid HTML',
    async (url) => {
      expect(await htmlProblems((await get(url)).payload)).toEqual([]);
    },
  );
});

describe('when there is no result now', () => {
  it('the next visitor hears that one is running, and when to ask again', async () => {
    let go = () => {};
    const waiting = new Promise<void>((resolve) => (go = resolve));
    const slow = oversightSite(test, 'demo', async () => {
      await waiting;
      return openDuckDb();
    });
    const first = get(higher, slow);
    await get('/nl/simulatie', slow);
    const second = await get(`${zorg}?standaardpremie=2300&inwoners=steekproef`, slow);
    expect([second.statusCode, second.headers['retry-after']]).toEqual([503, '30']);
    expect(second.payload).toContain('Wij rekenen één wijziging tegelijk door.');
    expect((await get(`${zorg}/csv?standaardpremie=2300&inwoners=steekproef`, slow)).statusCode).toBe(503);
    go();
    expect((await first).statusCode).toBe(200);
  });

  it('says that DuckDB is missing where it is', async () => {
    const without = oversightSite(test, 'demo', () =>
      Promise.reject(new CodedError('simulation.noDuckDb', 'DuckDB is not installed.')),
    );
    const { statusCode, payload } = await get(higher, without);
    expect(statusCode).toBe(503);
    expect(payload).toContain('Op deze computer ontbreekt DuckDB.');
  });
});
