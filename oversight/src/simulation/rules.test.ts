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

const zorg = '/nl/simulatie/toeslagen/zorgtoeslag';
const simulated = [
  'toeslagen/zorgtoeslag',
  'toeslagen/kindgebonden-budget',
  'toeslagen/huurtoeslag',
  'toeslagen/kinderopvangtoeslag',
  'gemeente/bijstand',
];
const get = (url: string, of = site) => of.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
const post = (url: string, fields: Readonly<Record<string, string>>, of = site) =>
  of.inject({
    method: 'POST',
    url,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ inwoners: 'steekproef', ...fields }).toString(),
  });
const premium = 'regel.normpremie_e';
const cheaper = '0.5 * parameters.percentageAlleen * parameters.drempelinkomen + premieBovenDrempel';

describe('the page of rules', () => {
  it.each(simulated)('shows every rule of %s as a field, with its article, as valid HTML', async (pack) => {
    const { payload } = await get(`/nl/simulatie/${pack}/regels`);
    expect(payload.match(/name="regel\./g)?.length).toBeGreaterThan(20);
    expect(payload).toContain('https://wetten.overheid.nl/BWBR');
    expect(await htmlProblems(payload)).toEqual([]);
  });

  it('says rules in plain words, in both languages', async () => {
    expect((await get(`${zorg}/regels`)).payload).toContain(
      'doordat het vermogen op 1 januari boven de grens was',
    );
    const english = (await get(`${zorg.replace('nl', 'en')}/regels`)).payload;
    expect(english).toContain('because the wealth on 1 January was above the limit');
    expect(english).toContain('The first rule that fits counts.');
  });

  it('keeps the numbers that were typed before, wrong ones too', async () => {
    const { payload } = await get(`${zorg}/regels?standaardpremie=veel&inwoners=iedereen&samen=ja`);
    expect(payload).toContain('type="hidden" name="standaardpremie" value="veel"');
    expect(payload).toContain('name="inwoners" value="iedereen"');
    expect(payload).toContain('name="samen" value="ja"');
  });

  it('is not there for a service that cannot be simulated', async () => {
    for (const path of ['', '/regels', '/csv', '/yaml'])
      expect((await get(`/nl/simulatie/svb/aow${path}`)).statusCode).toBe(404);
  });
});

describe('a changed rule', () => {
  it('leads to an address that holds only what differs, and tells before and after', async () => {
    const form = await get(`${zorg}/regels`);
    const fields = [...form.payload.matchAll(/name="(regel\.premie_e)"[^>]*>([^<]*)</g)].map(
      ([, name, text]) => [name, text],
    );
    const answer = await post(zorg, {
      ...Object.fromEntries(fields),
      [premium]: cheaper,
      standaardpremie: '2119',
    });
    expect(answer.statusCode).toBe(303);
    const { location = '' } = answer.headers as { location?: string };
    expect([...new URL(location, 'http://x').searchParams.keys()]).toEqual(['inwoners', premium]);
    const { payload, statusCode } = await get(location);
    expect(statusCode).toBe(200);
    expect(payload).toContain('<dt>Normpremie</dt>');
    expect(payload).toContain(`<code>${cheaper}</code>`);
    expect(payload).toContain('parameters.percentagePartner else parameters.percentageAlleen');
    expect(payload).toContain('U veranderde ook 1 van de regels.');
    expect(payload).toContain(`name="${premium}" value="${cheaper}"`);
    expect(payload).toContain('U kunt het adres delen.');
    expect(await htmlProblems(payload)).toEqual([]);
  });

  it.each([
    ['a text that the pack does not have', 'if "Jansen" = "x" then 1 else 0'],
    ['a name of its own', 'sum(for jansen in [1] return jansen)'],
    ['a long number', '0 * 999990019'],
    ['a long number in parts', '0 * 9999 90019'],
    ['a comment', '1 /* for me */'],
    ['too much for an address', `0${' + premieBovenDrempel'.repeat(90)}`],
  ])('with %s stays out of addresses', async (_name, text) => {
    const { statusCode, headers, payload } = await post(zorg, { [premium]: text });
    expect(headers.location).toBeUndefined();
    expect([200, 422]).toContain(statusCode);
    if (statusCode === 200) {
      expect(payload).toContain('Deze wijziging staat niet in het adres');
      expect(payload).toContain(`action="${zorg}/csv"`);
      expect(payload).not.toContain('href="/nl/simulatie/toeslagen/zorgtoeslag/csv');
    }
  });

  it.each([
    ['premieBovenDrempel +', 'Deze regel is niet af.'],
    ['premieBovenDrempel ) + 1', 'Bij “) + 1” klopt het niet.'],
    ['premieBovenDremple', 'Wij kennen “premieBovenDremple” niet. Bedoelt u “premieBovenDrempel”?'],
    ['', 'Het veld is leeg.'],
    ['"veel"', 'Hier moet een getal uit komen.'],
    ['parameters.premie', '“premie” is hier niet bekend. Wel: standaardpremie, '],
    ['premies()', 'Wij kennen de functie “premies” niet.'],
    ['aanvrager.verzekerd + 1', 'Deze waarden passen niet bij elkaar'],
    ['exp(premieBovenDrempel)', 'Hiermee kunnen wij niet rekenen voor 18 miljoen inwoners.'],
    ['<script>alert(1)</script>', 'klopt het niet'],
    ['aanvrager.verzekerd', 'Hier moet een getal uit komen.'],
    ['tegemoetkomingPerJaar', 'Zo hangt een regel van zichzelf af.'],
    ['x'.repeat(2_001), 'Deze regel is te lang.'],
  ])('of "%s" is told at the field, and nothing typed is lost', async (text, said) => {
    const { statusCode, payload } = await post(zorg, {
      [premium]: text,
      standaardpremie: '2219',
      'regel.premie_e': '1',
    });
    expect(statusCode).toBe(422);
    expect(payload).toContain('<title>Fout: Regels veranderen: Zorgtoeslag');
    expect(payload).toContain('href="#field-regel-normpremie_e"');
    expect(payload.replaceAll('&quot;', '"').split(said).length - 1).toBe(2);
    expect(payload).toContain('name="standaardpremie" value="2219"');
    expect(payload).not.toContain('<script>alert');
    const shown = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    expect(payload).toMatch(/<textarea[^>]*name="regel.premie_e"[^>]*>\s*1</);
    expect(payload).toContain(shown);
    expect(await htmlProblems(payload)).toEqual([]);
  });

  it('is told in English in the words of the checker', async () => {
    const { payload } = await post(zorg.replace('nl', 'en'), { [premium]: 'premieBovenDremple' });
    expect(payload).toContain(
      '&quot;premieBovenDremple&quot; is not known here. Did you mean &quot;premieBovenDrempel&quot;?',
    );
  });

  it('has no CSV and no file while it is wrong', async () => {
    for (const path of ['/csv', '/yaml'])
      expect((await post(`${zorg}${path}`, { [premium]: '1 +' })).statusCode).toBe(404);
  });

  it('that makes an amount too large to count is told so', async () => {
    const { statusCode, payload } = await post(zorg, { [premium]: '0 - 99999999' });
    expect(statusCode).toBe(422);
    expect(payload).toContain('Er komt een te groot bedrag uit');
  });

  it.each(['tooLong', 'tooMuchMemory'])('that is %s is told so', async (code) => {
    const broken = oversightSite(test, 'demo', async () => {
      const engine = await openDuckDb();
      const rows = () => Promise.reject(new CodedError(`simulation.${code}`, 'x'));
      return { ...engine, rows };
    });
    const { statusCode, payload } = await get(`${zorg}?inwoners=steekproef`, broken);
    expect(statusCode).toBe(503);
    expect(payload).toMatch(/Na een minuut zijn wij gestopt|vraagt te veel geheugen/);
  });

  it('from another site is refused', async () => {
    const answer = await site.inject({
      method: 'POST',
      url: zorg,
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(answer.statusCode).toBe(403);
  });
});
