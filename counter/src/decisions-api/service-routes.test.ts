import { beforeAll, describe, expect, it } from 'vitest';
import { schemasOf } from '../../../catalogue/testing/schema-problems.ts';
import { openApi, ownCatalogue } from '../../testing/open-api.ts';
import { BASE } from './api-headers.js';

type Json = { readonly [name: string]: unknown };

const catalogue = ownCatalogue();
let site: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  site = await openApi(catalogue);
});

const get = (path: string, headers = {}) => site.inject({ url: BASE + path, headers });
const decided = [...catalogue.packs.values()].filter(({ decision }) => decision).map(({ id }) => id);

describe('the list of services', () => {
  it('holds every service that rules decide, with the version of its rules', async () => {
    const { services } = (await get('')).json<{ services: { service: string; rules: Json }[] }>();
    expect(services.map(({ service }) => service)).toEqual(decided.toSorted());
    for (const { service, rules } of services)
      expect(rules).toMatchObject({ version: catalogue.packs.get(service)?.version, status: 'tested' });
  });
});

describe('a service', () => {
  it('says what a request may tell, what comes out, and by which figures of which law', async () => {
    const answer = await get('/toeslagen/kinderopvangtoeslag');
    const service = answer.json<{ inputs: Json[]; parameters: Json[] }>();
    expect(service).toMatchObject({
      service: 'toeslagen/kinderopvangtoeslag',
      outputs: catalogue.packs.get('toeslagen/kinderopvangtoeslag')?.decision?.outputs,
    });
    expect(service.inputs.find(({ name }) => name === 'kinderen')).toMatchObject({
      fact: 'huishouden.kinderen',
      type: 'list',
      fields: { soort: { type: 'choice' } },
    });
    expect(service.inputs.find(({ name }) => name === 'heeftToeslagpartner')).toMatchObject({
      assumed: false,
    });
    expect(service.parameters).toContainEqual(expect.objectContaining({ name: 'maximumUurprijsBso' }));
  });

  it('has a tag by which who asks again hears that nothing changed', async () => {
    const first = await get('/svb/aow');
    const tag = String(first.headers['etag']);
    expect(tag).toMatch(new RegExp(`^"${catalogue.packs.get('svb/aow')?.version}-[0-9a-f]{16}"$`));
    expect(first.headers['cache-control']).toBe('no-cache');
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get('/svb/aow', { 'if-none-match': known });
      expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', tag]);
    }
    expect((await get('/svb/aow', { 'if-none-match': '"2020.1.0-0"' })).statusCode).toBe(200);
  });

  it('has the tag that its decisions carry, of one request and of a batch', async () => {
    const tag = String((await get('/svb/aow')).headers['etag']);
    const request = { on: '2026-01-01', facts: { geboortedatum: '1960-01-01' } };
    for (const payload of [request, [request]]) {
      const decided = await site.inject({ method: 'POST', url: `${BASE}/svb/aow`, payload });
      expect([decided.statusCode, decided.headers['etag']]).toEqual([200, tag]);
    }
    const refused = await site.inject({ method: 'POST', url: `${BASE}/svb/aow`, payload: { facts: {} } });
    expect(refused.headers['etag']).toBeUndefined();
  });

  it('has another tag when its rules change', async () => {
    const pack = { ...catalogue.packs.get('svb/aow')!, sha256: 'f'.repeat(64) };
    const changed = await openApi({ ...catalogue, packs: new Map([['svb/aow', pack]]) });
    const tagOf = async (of: typeof site) => (await of.inject({ url: `${BASE}/svb/aow` })).headers['etag'];
    expect(await tagOf(changed)).not.toBe(await tagOf(site));
  });

  it.each(['', '/svb/aow', '/openapi.json'])('answers HEAD at %s', async (path) => {
    const answer = await site.inject({ method: 'HEAD', url: BASE + path });
    expect([answer.statusCode, answer.body, answer.headers['api-version']]).toEqual([200, '', '1.0.0']);
  });
});

describe('the OpenAPI document', () => {
  let document: { openapi: string; info: Json; servers: Json[]; paths: Json; components: { schemas: Json } };
  beforeAll(async () => {
    document = (await get('/openapi.json')).json();
    problemsOf = schemasOf(document);
  });

  const nameOf = (id: string): string =>
    id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
  let problemsOf: ReturnType<typeof schemasOf>;

  it('is version 3.1 with a person to ask, and may be read by every site', async () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info['contact']).toMatchObject({
      email: expect.stringContaining('@'),
      url: 'http://127.0.0.1:4100/nl/hulp',
    });
    expect(document.servers).toMatchObject([{ url: `http://127.0.0.1:4100${BASE}` }]);
    expect((await get('/openapi.json')).headers['access-control-allow-origin']).toBe('*');
  });

  it('has each service, and nothing else', () => {
    expect(Object.keys(document.paths).toSorted()).toEqual(
      ['/', '/openapi.json', ...decided.map((id) => `/${id}`)].toSorted(),
    );
  });

  it.each(decided)('tells the truth about the description and the decisions of %s', async (id) => {
    expect(problemsOf('ServiceDescription', (await get(`/${id}`)).json())).toEqual([]);
    const { requestBody } = (document.paths[`/${id}`] as { post: Json }).post as { requestBody: Json };
    const { example } = (requestBody['content'] as { 'application/json': Json })['application/json'];
    expect(problemsOf(`${nameOf(id)}Request`, example)).toEqual([]);
    const answer = await site.inject({ method: 'POST', url: `${BASE}/${id}`, payload: example as Json });
    expect(answer.statusCode).toBe(200);
    expect(problemsOf(`${nameOf(id)}Decision`, answer.json())).toEqual([]);
  });

  it.each(decided)('says what every worked example of %s gives', async (id) => {
    const pack = catalogue.packs.get(id)!;
    const { inputs } = (await get(`/${id}`)).json<{ inputs: { name: string; fact: string }[] }>();
    const requests = pack.examples.map(({ on, facts }) => {
      const told = inputs.filter(({ fact }) => facts[fact] !== undefined && facts[fact] !== null);
      return { on, facts: Object.fromEntries(told.map(({ name, fact }) => [name, facts[fact]])) };
    });
    const answer = await site.inject({ method: 'POST', url: `${BASE}/${id}`, payload: requests });
    const { results } = answer.json<{ results: Json[] }>();
    expect(results).toHaveLength(pack.examples.length);
    for (const result of results) expect(problemsOf(`${nameOf(id)}Decision`, result)).toEqual([]);
  });

  it('tells the truth about a refusal', async () => {
    const answer = await site.inject({
      method: 'POST',
      url: `${BASE}/svb/aow`,
      payload: { on: '2026', x: 1 },
    });
    expect(problemsOf('Problem', answer.json())).toEqual([]);
  });
});
