import { ok, err, CodedError } from '@eenloket/kit';
import type { Session, SiteLogin } from '@eenloket/identity';
import { describe, expect, it } from 'vitest';
import { formOf } from './form.js';
import { maskToken } from './masked-token.js';
import { pagesOf } from './pages-of.js';
import { createSite } from './site.js';

const session: Session = {
  csrfToken: 'the-token-of-this-session',
  access: { kind: 'resident', personId: '0b0e2f5c-6d0a-4c9e-8a51-7f2f6f6e9d10', assurance: 'substantial' },
};

// Only the session behind the cookie is fixed here; the login itself is tested in `identity`.
const login: SiteLogin = {
  beginLogin: async () =>
    ok({ location: 'http://127.0.0.1:4400/auth', setCookies: ['eenloket-counter-login=x'] }),
  finishLogin: async () => err(new CodedError('identity.loginOver', 'This login is over. Log in again.')),
  sessionOf: async (cookies) =>
    cookies === 'eenloket-counter=mine'
      ? ok(session)
      : err(new CodedError('identity.noSession', 'There is no session. Log in.')),
  csrfHolds: (held, posted) => held.csrfToken === posted,
  actFor: async () => ok(session),
  keepForm: async (_cookies, form, token) =>
    token === 'of an earlier session' ? `eenloket-counter-form=${form.page}` : undefined,
  keptForm: () => undefined,
  forgetForm: () => 'eenloket-counter-form=; Max-Age=0',
  logout: async () => ({ location: '/', setCookies: ['eenloket-counter=; Max-Age=0'] }),
};

function makeSite(lines: string[] = [], keepToPublicHost = false) {
  const site = createSite({
    name: 'counter',
    publicUrl: 'http://127.0.0.1:4100',
    login,
    assets: [
      {
        path: '/assets/a.css',
        contentType: 'text/css',
        body: Buffer.from('a{}'),
        gzip: Buffer.from('g'),
        brotli: Buffer.from('b'),
      },
    ],
    isReady: async () => false,
    keepToPublicHost,
    errorPage: ({ code, status }) => `<p>${status} ${code}</p>`,
    log: { level: 'info', stream: { write: (line) => void lines.push(line) } },
  });
  site.post('/nl/doe', async (request) => ({ typed: formOf(request).text('naam') }));
  site.get('/nl/stuk', async () => {
    throw new Error('select * from person where name = ...');
  });
  site.get('/nl/lang', async (_request, reply) => reply.type('text/html').send('<p>lang</p>'.repeat(500)));
  return site;
}

const form = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  method: 'POST' as const,
  url: '/nl/doe',
  payload: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
});
const mine = { cookie: 'eenloket-counter=mine' };

describe('a site', () => {
  it('takes a form of its own session', async () => {
    const answer = await makeSite().inject(
      form({ naam: ' Noor ', _csrf: maskToken(session.csrfToken) }, mine),
    );
    expect(answer.json()).toEqual({ typed: 'Noor' });
  });

  it('refuses a form without the token of the session', async () => {
    const answer = await makeSite().inject(
      form({ naam: 'Noor', _csrf: maskToken('of another session') }, mine),
    );
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ type: '/problems/stale-form', status: 403 });
  });

  it('brings a form of an earlier session back to its page, with what was typed', async () => {
    const answer = await makeSite().inject(
      form({ naam: 'Noor', _csrf: maskToken('of an earlier session') }, mine),
    );
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    expect(answer.headers['set-cookie']).toBe('eenloket-counter-form=/');
  });

  it('refuses a form that another site posts', async () => {
    const answer = await makeSite().inject(form({ naam: 'x' }, { origin: 'https://elsewhere.example' }));
    expect(answer.json()).toMatchObject({ type: '/problems/cross-site-post' });
  });

  it('answers people with a page and programs with problem details', async () => {
    const page = await makeSite().inject({ url: '/nl/niets', headers: { accept: 'text/html' } });
    expect([page.statusCode, page.body]).toEqual([404, '<p>404 not-found</p>']);
    const program = await makeSite().inject({ url: '/api/niets', headers: { accept: 'text/html' } });
    expect(program.json()).toMatchObject({ status: 404, instance: expect.stringMatching(/^urn:request:/) });
  });

  it.each(['/nl/%zz', '/nl/%e2%82'])(
    'answers %s, which cannot be decoded, as an address with nothing',
    async (url) => {
      const page = await makeSite().inject({ url, headers: { accept: 'text/html' } });
      expect([page.statusCode, page.body]).toEqual([404, '<p>404 not-found</p>']);
      expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    },
  );

  it('tells the log what broke, and the caller only that it did', async () => {
    const lines: string[] = [];
    const answer = await makeSite(lines).inject('/nl/stuk');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('select');
    expect(lines.join()).toContain('request failed');
    expect(lines.join()).toContain('site.test.ts');
    expect(lines.join()).not.toContain('select');
  });

  it('logs the route and never the address as typed', async () => {
    const lines: string[] = [];
    await makeSite(lines).inject('/nl/lang?zoek=ziekte');
    expect(lines.join()).toContain('"/nl/lang"');
    expect(lines.join()).not.toContain('ziekte');
  });

  it('sends pages compressed, uncached and under a strict policy', async () => {
    const answer = await makeSite().inject({ url: '/nl/lang', headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
  });

  it('lets a browser keep an asset for ever, in the encoding it reads', async () => {
    const answer = await makeSite().inject({ url: '/assets/a.css', headers: { 'accept-encoding': 'gzip' } });
    expect(answer.body).toBe('g');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('says that it lives, and that it cannot work without its database', async () => {
    expect((await makeSite().inject('/healthz')).statusCode).toBe(200);
    expect((await makeSite().inject('/readyz')).statusCode).toBe(503);
  });

  it('goes to the provider to log in, and says why a login did not work', async () => {
    const begun = await makeSite().inject('/nl/inloggen?naar=/nl/zaken');
    expect([begun.statusCode, begun.headers.location]).toEqual([303, 'http://127.0.0.1:4400/auth']);
    const over = await makeSite().inject({ url: '/login/return?state=x', headers: { accept: 'text/html' } });
    expect([over.statusCode, over.body]).toEqual([403, '<p>403 identity.loginOver</p>']);
  });

  it('sends a page asked for as localhost to the public host', async () => {
    const site = makeSite([], true);
    const page = await site.inject({
      url: '/nl/lang?a=1',
      headers: { accept: 'text/html', host: 'localhost:4100' },
    });
    expect([page.statusCode, page.headers.location]).toEqual([307, 'http://127.0.0.1:4100/nl/lang?a=1']);
    expect((await site.inject({ url: '/healthz', headers: { host: 'localhost' } })).statusCode).toBe(200);
  });

  it('remembers the addresses of its pages, and of nothing else', async () => {
    const site = makeSite();
    site.get('/:language(nl|en)/zaken/:id', async () => '');
    site.post('/:language(nl|en)/zaken', async () => '');
    await site.ready();
    expect(pagesOf(site)).toEqual(['/:language(nl|en)/inloggen', '/:language(nl|en)/zaken/:id']);
  });

  it('continues the trace of its caller', async () => {
    const site = makeSite();
    site.get('/nl/spoor', async (request) => request.context.traceparent);
    const answer = await site.inject({
      url: '/nl/spoor',
      headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
    });
    expect(answer.body).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
    expect(answer.body).not.toContain('b7ad6b7169203331');
  });

  it('writes the trace of the caller in every line about a request, by which events and lines are joined', async () => {
    const lines: string[] = [];
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const site = makeSite(lines);
    await site.inject({ url: '/nl/lang', headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } });
    await site.inject({ url: '/nl/lang' });
    const traces = lines.map((line) => (JSON.parse(line) as { traceId: string }).traceId);
    expect(traces.slice(0, 2)).toEqual([traceId, traceId]);
    expect(traces.slice(2)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), traces[2]]);
    expect(traces[2]).not.toBe(traceId);
  });
});
