import { join } from 'node:path';
import {
  demoPersonas,
  demoWorkers,
  startDevelopmentProvider,
  type DevelopmentProvider,
} from '@eenloket/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../../identity/testing/browser.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { testConfiguration } from '../../testing/test-system.js';
import { readConfiguration, type Configuration } from '../configuration.js';
import { createKeys } from '../keys.js';
import { startSystem, type RunningSystem } from './start-system.js';

const PUBLIC = {
  counter: 'https://loket.example.nl',
  desk: 'https://balie.example.nl',
  oversight: 'https://toezicht.example.nl',
};
let database: TestDatabase;
let configuration: Configuration & { removeFiles(): void };
let provider: DevelopmentProvider;
let system: RunningSystem;

/** A provider of the organisation's own: here one on this machine, in production the one that it has. */
const startProvider = (): Promise<DevelopmentProvider> =>
  startDevelopmentProvider({
    port: 0,
    host: '127.0.0.1',
    mode: 'stand-in',
    personas: { residents: demoPersonas, workers: demoWorkers },
    clients: (['counter', 'desk'] as const).map((site) => ({
      id: site,
      secret: `secret-of-${site}`,
      audience: site === 'counter' ? 'residents' : 'workers',
      redirectUris: [`${PUBLIC[site]}/login/return`],
      postLogoutRedirectUris: [`${PUBLIC[site]}/`],
    })),
    keysDirectory: join(configuration.dataDirectory, 'stand-in'),
  });

beforeAll(async () => {
  database = await testDatabase();
  const own = await testConfiguration(database.ownerUrl);
  configuration = own;
  provider = await startProvider();
  const login = Object.fromEntries(
    (['counter', 'desk'] as const).flatMap((site) => [
      [`EENLOKET_${site.toUpperCase()}_ISSUER`, provider.issuer],
      [`EENLOKET_${site.toUpperCase()}_CLIENT_ID`, site],
      [`EENLOKET_${site.toUpperCase()}_CLIENT_SECRET`, `secret-of-${site}`],
    ]),
  );
  const production = readConfiguration({
    EENLOKET_MODE: 'production',
    EENLOKET_REGISTERS: 'none',
    EENLOKET_COUNTER_URL: PUBLIC.counter,
    EENLOKET_DESK_URL: PUBLIC.desk,
    EENLOKET_OVERSIGHT_URL: PUBLIC.oversight,
    EENLOKET_DATA: own.dataDirectory,
    EENLOKET_LOG: 'fatal',
    DATABASE_URL: database.ownerUrl,
    ...login,
  });
  configuration = { ...production, ports: own.ports, removeFiles: own.removeFiles };
});
afterAll(async () => {
  await system?.stop();
  await provider?.close();
  await database.close();
  configuration.removeFiles();
});

const local = (site: 'counter' | 'desk' | 'oversight') => `http://127.0.0.1:${configuration.ports[site]}`;

/** Logs in through the reverse proxy that in production stands before the sites. @returns the page that follows */
async function logIn(
  site: 'counter' | 'desk',
  persona: string,
): Promise<{ browser: Browser; status: number }> {
  const browser = new Browser();
  const choose = await browser.open(`${local(site)}/nl/inloggen?naar=/nl`);
  const back = await browser.post(choose.url, { persona, lang: 'nl' }, (url) => url.startsWith(PUBLIC[site]));
  const { status } = await browser.open(back.url.replace(PUBLIC[site], local(site)));
  return { browser, status };
}

describe('in production', () => {
  it('nothing starts without keys that somebody made', async () => {
    await expect(startSystem(configuration, () => undefined)).rejects.toMatchObject({ code: 'keys-missing' });
  });

  it('three sites start, and no development identity', async () => {
    createKeys(join(configuration.dataDirectory, 'keys.json'));
    system = await startSystem(configuration, () => undefined);
    for (const site of ['counter', 'desk', 'oversight'] as const)
      expect((await fetch(`${local(site)}/readyz`)).status).toBe(200);
    await expect(fetch(`http://127.0.0.1:${configuration.ports.identity}/`)).rejects.toThrow();
  });

  it('there are no fictional people, no mandate, and no clock but the real one', async () => {
    for (const table of ['exchange.person', 'exchange.register_entry', 'identity.mandate', 'store.clock'])
      expect(await database.asOwner(`select from ${table}`)).toEqual([]);
  });

  it('cookies are Secure and bound to the host, and pages answer under any name that the proxy passes on', async () => {
    const begun = await fetch(`${local('counter')}/nl/inloggen`, { redirect: 'manual' });
    const [cookie] = begun.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-eenloket-counter-login=\S+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    const page = await fetch(`${local('counter')}/nl`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    expect(page.status).toBe(200);
  });

  it('residents and workers log in at the provider of the organisation', async () => {
    expect(await logIn('counter', 'emma-de-vries')).toMatchObject({ status: 200 });
    expect(await logIn('desk', 'sanne-mulder')).toMatchObject({ status: 200 });
  });

  it('no register is read: a life event starts, and what a register would know is asked', async () => {
    const { browser } = await logIn('counter', 'emma-de-vries');
    const page = await browser.open(`${local('counter')}/nl/levensgebeurtenis/kind-krijgen`);
    const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(page.html) ?? [];
    const started = await browser.post(page.url, { _csrf: token, fase: 'expecting' });
    expect(started).toMatchObject({ status: 200, url: expect.stringContaining('/nl/zaken/') as string });
    const events = await database.asOwner<{
      facts: Record<string, { value: { state: string; reason: string }; origin: { source: string } }>;
    }>(`select data -> 'facts' as facts from store.event where type = 'nl.eenloket.journey.facts-collected'`);
    const facts = events.flatMap((event) => Object.values(event.facts));
    const known = facts.filter(({ value }) => value.state !== 'unknown');
    expect(new Set(known.map(({ origin }) => origin.source)), 'only what the law itself says').toEqual(
      new Set(['law']),
    );
    expect(facts.map(({ value }) => value)).toContainEqual({ state: 'unknown', reason: 'sourceUnavailable' });
  });

  it('the demo clock cannot be moved', async () => {
    const { browser } = await logIn('counter', 'emma-de-vries');
    const page = await browser.open(`${local('counter')}/nl`);
    const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(page.html) ?? [];
    const asked = await browser.post(`${local('counter')}/nl/demo-klok`, { _csrf: token, dagen: '7' });
    expect(asked.status).toBe(404);
    expect(page.html).not.toContain('demo-klok');
  });
});
