import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.js';
import { demoPersonas } from '../personas/demo-personas.js';
import { demoWorkers } from '../personas/demo-workers.js';
import { startDevelopmentProvider, type DevelopmentProvider } from './development-provider.js';

const back = 'http://127.0.0.1:4100/login/return';
const options = {
  port: 0,
  host: '127.0.0.1',
  mode: 'demo',
  personas: { residents: demoPersonas, workers: demoWorkers },
  clients: [
    {
      id: 'counter',
      secret: 'counter-secret',
      audience: 'residents' as const,
      redirectUris: [back],
      postLogoutRedirectUris: ['http://127.0.0.1:4100/'],
    },
    {
      id: 'desk',
      secret: 'desk-secret',
      audience: 'workers' as const,
      redirectUris: ['http://127.0.0.1:4200/login/return'],
      postLogoutRedirectUris: [],
    },
  ],
};
const atSite = (url: string): boolean =>
  url.startsWith('http://127.0.0.1:4100/') || url.startsWith('http://127.0.0.1:4200/');

let directory: string;
let provider: DevelopmentProvider;
const authorize = (parameters: Record<string, string> = {}): string =>
  `${provider.issuer}/auth?${new URLSearchParams({
    client_id: 'counter',
    response_type: 'code',
    scope: 'openid bsn',
    redirect_uri: back,
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...parameters,
  })}`;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'eenloket-provider-'));
  provider = await startDevelopmentProvider({ ...options, keysDirectory: directory });
});
afterAll(async () => {
  await provider.close();
  await rm(directory, { recursive: true });
});

describe('where the development provider starts', () => {
  it('refuses production mode', async () => {
    await expect(
      startDevelopmentProvider({ ...options, mode: 'production', keysDirectory: directory }),
    ).rejects.toMatchObject({ code: 'identity.providerInProduction' });
  });
  it.each(['0.0.0.0', '::', '192.168.1.10', 'eenloket.nl'])('refuses to listen on %s', async (host) => {
    await expect(
      startDevelopmentProvider({ ...options, host, keysDirectory: directory }),
    ).rejects.toMatchObject({ code: 'identity.providerNotLoopback' });
  });
  it('refuses when its port is taken', async () => {
    const port = Number(new URL(provider.issuer).port);
    await expect(
      startDevelopmentProvider({ ...options, port, keysDirectory: directory }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the keys', () => {
  const published = async (issuer: string): Promise<unknown> => (await fetch(`${issuer}/jwks`)).json();

  it('are the same after a restart', async () => {
    const other = await startDevelopmentProvider({ ...options, keysDirectory: directory });
    expect(await published(other.issuer)).toEqual(await published(provider.issuer));
    await other.close();
  });
  it('are readable by the owner only', async () => {
    const { mode } = await stat(join(directory, 'development-provider-keys.json'));
    expect(mode & 0o077).toBe(0);
  });
  it('are published without the private part', async () => {
    const file = JSON.parse(await readFile(join(directory, 'development-provider-keys.json'), 'utf8'));
    expect(JSON.stringify(await published(provider.issuer))).not.toContain(file.jwks.keys[0].d);
  });
  it.each(['', '{', '{"jwks":{"keys":[]},"cookieKeys":[]}'])(
    'say what to do when the file holds %j',
    async (text) => {
      const broken = await mkdtemp(join(tmpdir(), 'eenloket-broken-'));
      await writeFile(join(broken, 'development-provider-keys.json'), text);
      await expect(startDevelopmentProvider({ ...options, keysDirectory: broken })).rejects.toMatchObject({
        code: 'identity.providerKeysUnreadable',
      });
      await rm(broken, { recursive: true });
    },
  );
});

describe('the login page', () => {
  it('lists every adult with a BSN at the counter, and no worker', async () => {
    const { html, status } = await new Browser().open(authorize());
    expect(status).toBe(200);
    for (const { id, bsn, assurance } of demoPersonas)
      expect(html.includes(`value="${id}"`)).toBe(bsn !== undefined && assurance !== undefined);
    for (const { id } of demoWorkers) expect(html).not.toContain(`value="${id}"`);
  });
  it('shows no BSN', async () => {
    const { html, url } = await new Browser().open(authorize());
    for (const { bsn } of demoPersonas) if (bsn) expect(html + url).not.toContain(bsn);
  });
  it('lists only workers at the desk', async () => {
    const { html } = await new Browser().open(
      authorize({
        client_id: 'desk',
        scope: 'openid worker',
        redirect_uri: 'http://127.0.0.1:4200/login/return',
      }),
    );
    for (const { id } of demoWorkers) expect(html).toContain(`value="${id}"`);
    for (const { id } of demoPersonas) expect(html).not.toContain(`value="${id}"`);
  });
  it('speaks the language that the site asks for, and Dutch by default', async () => {
    expect((await new Browser().open(authorize())).html).toContain('<html lang="nl">');
    expect((await new Browser().open(authorize({ ui_locales: 'en' }))).html).toContain('<html lang="en">');
  });
  it('stays in the language that the person chose', async () => {
    const browser = new Browser();
    const { url } = await browser.open(authorize());
    const { html } = await browser.open(`${url}?lang=en`);
    expect(html).toContain('Log in as a test person');
    expect((await browser.post(`${url}?lang=en`, { lang: 'en' })).html).toContain('Choose a person');
  });
  it('says what is wrong when the choice is not in the list', async () => {
    const browser = new Browser();
    const { url } = await browser.open(authorize());
    const { html, status } = await browser.post(url, { persona: 'petra-kuipers' });
    expect(status).toBe(422);
    expect(html).toMatch(/<title>Fout: .*role="alert"/s);
  });
  it('refuses a blocked account and names the human next step', async () => {
    const browser = new Browser();
    const { url } = await browser.open(authorize());
    const { html, status } = await browser.post(url, { persona: 'bram-smit' });
    expect(status).toBe(403);
    expect(html).toMatch(/geblokkeerd.*Bel 14/s);
  });
  it('sends who goes back to the site with access_denied and the state', async () => {
    const browser = new Browser();
    const { url } = await browser.open(authorize());
    const returned = new URL((await browser.post(url, { cancel: 'yes' }, atSite)).url).searchParams;
    expect(returned.get('error')).toBe('access_denied');
    expect(returned.get('state')).toBe('state-1');
  });
  it('is not for another browser', async () => {
    const { url } = await new Browser().open(authorize());
    const { html, status } = await new Browser().open(url);
    expect(status).toBe(400);
    expect(html).toContain('Inloggen is niet gelukt');
  });
  it('forbids scripts, and forms to anywhere but the sites', async () => {
    const policy = (await fetch(`${provider.issuer}/`)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:4100 http://127.0.0.1:4200;");
  });
});

describe('the protocol', () => {
  const refusal = async (parameters: Record<string, string>): Promise<string | null> =>
    new URL((await new Browser().open(authorize(parameters), atSite)).url).searchParams.get('error');

  it('refuses a request without PKCE', async () => {
    expect(await refusal({ code_challenge: '', code_challenge_method: '' })).toBe('invalid_request');
  });
  it('refuses a plain code challenge', async () => {
    expect(await refusal({ code_challenge_method: 'plain' })).toBe('invalid_request');
  });
  it('gives the desk no BSN scope', async () => {
    expect(
      await refusal({
        client_id: 'desk',
        scope: 'openid bsn',
        redirect_uri: 'http://127.0.0.1:4200/login/return',
      }),
    ).toBe('invalid_scope');
  });
  it('shows an unknown redirect address on its own page and goes nowhere', async () => {
    const { html, url } = await new Browser().open(authorize({ redirect_uri: 'http://127.0.0.1:9/steal' }));
    expect(url).toContain(provider.issuer);
    expect(html).toContain('invalid_redirect_uri');
  });
});

describe('a person chosen while another is logged in', () => {
  const atDesk = {
    client_id: 'desk',
    scope: 'openid worker',
    redirect_uri: 'http://127.0.0.1:4200/login/return',
  };

  it('takes the place of the other at once, also at another site', async () => {
    const browser = new Browser();
    const first = await browser.open(authorize({ prompt: 'login' }));
    await browser.post(first.url, { persona: 'emma-de-vries' }, atSite);
    const second = await browser.open(authorize({ ...atDesk, prompt: 'login' }));
    const { url } = await browser.post(second.url, { persona: 'petra-kuipers' }, atSite);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4200\/login\/return\?code=/);
    const third = await browser.open(authorize({ prompt: 'login' }));
    const again = await browser.post(third.url, { persona: 'emma-de-vries' }, atSite);
    expect(again.url).toMatch(/^http:\/\/127\.0\.0\.1:4100\/login\/return\?code=/);
  });
});
