import { beforeAll, describe, expect, it } from 'vitest';
import { openApi, ownCatalogue } from '../../testing/open-api.ts';
import { BASE } from './api-headers.js';

type Site = Awaited<ReturnType<typeof openApi>>;

const catalogue = ownCatalogue();
const zorgtoeslag = `${BASE}/toeslagen/zorgtoeslag`;
const on = '2026-01-01';
const single = { heeftToeslagpartner: false, toetsingsinkomen: '30000' };
const pace = { pieceMs: 8, budgetMs: 60_000, now: () => performance.now() };
const limits = { bodyBytes: 100_000, most: 16, longestMs: 60_000, pace };

let site: Site;
beforeAll(async () => {
  site = await openApi(catalogue);
});

const post = (payload: unknown, { url = zorgtoeslag, to = site, headers = {} } = {}) =>
  to.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('one request', () => {
  it('is decided, explained, and says what was assumed and by which figures', async () => {
    const answer = await post({ on, facts: single });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      pack: 'toeslagen/zorgtoeslag',
      on,
      outcomes: { aanspraak: '1514.2', tegemoetkomingPerJaar: '1514', tegemoetkomingPerMaand: '126' },
      assumptions: { verzekerd: true, vermogen: '0' },
      missing: [],
      rules: { version: catalogue.packs.get('toeslagen/zorgtoeslag')?.version, status: 'tested' },
    });
    const { explanation, parameters } = answer.json<{ explanation: object[]; parameters: object[] }>();
    expect(explanation).toHaveLength(3);
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'standaardpremie', source: expect.objectContaining({ article: '4' }) }),
    );
  });

  it('leaves the reasons out with explain=false', async () => {
    const answer = await post({ on, facts: single }, { url: `${zorgtoeslag}?explain=false` });
    expect(answer.json()).not.toHaveProperty('explanation');
  });

  it('that is wrong hears each field with reason and fix', async () => {
    const answer = await post({ on: '2026-13-01', facts: { toetsingsinkome: '1', verzekerd: 'ja' } });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const body = answer.json<{ errors: Record<string, unknown>[] }>();
    expect(body).toMatchObject({ type: '/problems/invalid-request', status: 400 });
    expect(body.errors.map(({ field, location, code, fix }) => [field, location, code, fix])).toEqual([
      ['on', { pointer: '/on' }, 'wrongDate', 'Write it as "on": "2026-03-16".'],
      [
        'toetsingsinkome',
        { pointer: '/facts/toetsingsinkome' },
        'unknownFact',
        'Did you mean "toetsingsinkomen"?',
      ],
      ['verzekerd', { pointer: '/facts/verzekerd' }, 'wrongValue', 'Write true or false, without quotes.'],
    ]);
  });

  it.each([
    ['that is no JSON', '{', {}, zorgtoeslag, 400, 'not-json'],
    ['that is nothing', '', {}, zorgtoeslag, 400, 'not-json'],
    [
      'that is a form',
      'a=b',
      { 'content-type': 'application/x-www-form-urlencoded' },
      zorgtoeslag,
      415,
      'not-json',
    ],
    ['with a strange explain', '{}', {}, `${zorgtoeslag}?explain=1`, 400, 'invalid-request'],
    ['to a service that is not there', '{}', {}, `${BASE}/toeslagen/zorg`, 404, 'unknown-service'],
    ['to a service that people decide', '{}', {}, `${BASE}/gemeente/parkeervergunning`, 404, 'no-rules'],
    ['to an address with a slash at the end', '{}', {}, `${zorgtoeslag}/`, 404, 'not-found'],
    ['to no address of the API', '{}', {}, `${BASE}/a/b/c`, 404, 'not-found'],
    ['to an address that cannot be decoded', '{}', {}, `${BASE}/toeslagen/%zz`, 404, 'unknown-service'],
  ])('%s is refused', async (_what, payload, headers, url, status, code) => {
    const answer = await post(payload, { url, headers });
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([status, `/problems/${code}`]);
    expect(answer.headers).toMatchObject({ 'api-version': '1.0.0', 'access-control-allow-origin': '*' });
  });

  it('to a draft is refused', async () => {
    const draft = { ...catalogue.packs.get('svb/aow')!, status: 'draft' as const };
    const drafts = await openApi({ ...catalogue, packs: new Map([['svb/aow', draft]]) });
    const answer = await post({ on, facts: {} }, { to: drafts, url: `${BASE}/svb/aow` });
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([
      404,
      '/problems/draft-service',
    ]);
  });
});

describe('a batch', () => {
  const requests = [
    { on, facts: single },
    { on, facts: { verzekerd: 1 } },
    { ...single, on },
  ];

  it.each([
    ['a list', requests, ''],
    ['an object with requests', { requests }, '/requests'],
  ])('as %s gives one result for each request, in order', async (_what, body, at) => {
    const answer = await post(body);
    const { results } = answer.json<{ results: Record<string, unknown>[] }>();
    expect(answer.statusCode).toBe(200);
    expect(results).toHaveLength(3);
    expect(results[0]).toMatchObject({ outcomes: { tegemoetkomingPerMaand: '126' } });
    expect(results[0]).not.toHaveProperty('explanation');
    expect(results[1]).toMatchObject({
      status: 400,
      errors: [{ field: 'verzekerd', location: { pointer: `${at}/1/facts/verzekerd` } }],
    });
    expect(results[2]).toEqual(results[0]);
  });

  it('may name the day once, and ask for reasons', async () => {
    const answer = await post({ on, requests: [{ facts: single }] }, { url: `${zorgtoeslag}?explain=true` });
    expect(answer.json()).toMatchObject({ results: [{ on, explanation: expect.any(Array) }] });
  });

  it('of nothing gives nothing', async () => {
    expect((await post([])).json()).toEqual({ results: [] });
  });

  it.each([
    [{ requests: 3 }, 400, 'invalid-request'],
    [{ requests: [], per: 1 }, 400, 'invalid-request'],
    [{ requests: [], on: 2026 }, 400, 'invalid-request'],
    [Array.from({ length: 10_001 }, () => 0), 413, 'too-many-requests-in-batch'],
  ])('that is no batch, or too large, is refused as a whole', async (body, status, code) => {
    const answer = await post(body);
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([status, `/problems/${code}`]);
  });

  it('of fewer is refused when each must be explained', async () => {
    const many = Array.from({ length: 501 }, () => 0);
    expect((await post(many, { url: `${zorgtoeslag}?explain=true` })).statusCode).toBe(413);
  });

  it('of ten thousand is answered whole', async () => {
    // How long it takes is in docs/decisions-api.md; here each is refused at once, so that the test is quick.
    const answer = await post(Array.from({ length: 10_000 }, () => 0));
    expect(answer.json<{ results: unknown[] }>().results).toHaveLength(10_000);
  });

  it('that takes too long is given up, and says so of each request that was left', async () => {
    const clock = [0, 0, 0, 100_000];
    const hasty = await openApi(catalogue, {
      limits: { ...limits, pace: { ...pace, now: () => clock.shift() ?? 100_000 } },
    });
    const answer = await post(requests, { to: hasty });
    const { results } = answer.json<{ results: { type?: string }[] }>();
    expect(results.map(({ type }) => type)).toEqual([
      undefined,
      '/problems/budget-spent',
      '/problems/budget-spent',
    ]);
  });
});

describe('too much', () => {
  it('in one body is refused', async () => {
    const small = await openApi(catalogue, { limits });
    const answer = await post('x'.repeat(100_001), { to: small });
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([
      413,
      '/problems/body-too-large',
    ]);
  });

  it('at once is sent away with the time to come back', async () => {
    const full = await openApi(catalogue, { limits: { ...limits, most: 0 } });
    const answer = await post({ on, facts: single }, { to: full });
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1']);
    expect(answer.json()).toMatchObject({ type: '/problems/busy' });
  });

  it('is over when an answer is closed', async () => {
    const narrow = await openApi(catalogue, { limits: { ...limits, most: 1 } });
    for (let turn = 0; turn < 3; turn += 1)
      expect((await post({ on, facts: single }, { to: narrow })).statusCode).toBe(200);
  });
});

describe('for anyone', () => {
  it('every site may ask, with or without a session, and no cookie is set', async () => {
    const headers = { origin: 'https://elsewhere.example', cookie: 'eenloket-counter=mine' };
    const answer = await post({ on, facts: single }, { headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it('a browser that asks first hears what it may send', async () => {
    const answer = await site.inject({ method: 'OPTIONS', url: zorgtoeslag });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-methods']).toBe('GET, HEAD, POST, OPTIONS');
    expect(answer.headers['access-control-allow-headers']).toContain('If-None-Match');
  });

  it('the log holds no fact, outcome or typed address, not even of a refused request', async () => {
    const lines: string[] = [];
    const logged = await openApi(catalogue, { lines });
    const secret = '31415';
    await post({ on, facts: { ...single, toetsingsinkomen: secret } }, { to: logged });
    await post([{ on, facts: { toetsingsinkomen: secret, [`x${secret}`]: secret } }], { to: logged });
    await post({ on, facts: { toetsingsinkomen: `${secret},` } }, { to: logged });
    await post(`{"toetsingsinkomen": ${secret}`, { to: logged });
    await post({}, { to: logged, url: `${zorgtoeslag}?explain=${secret}` });
    expect(lines.length).toBeGreaterThanOrEqual(10);
    expect(lines.join('')).toContain(`${BASE}/:authority/:service`);
    expect(lines.join('')).not.toContain(secret);
    expect(lines.join('')).not.toContain('toetsingsinkomen');
  });
});
