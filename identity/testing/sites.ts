import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.js';
import {
  admitResidents,
  admitWorkers,
  createMandates,
  createPersons,
  createSiteLogin,
  demoPersonas,
  demoWorkers,
  startDevelopmentProvider,
  type Mandates,
  type Persons,
  type SiteLogin,
  type SiteLoginOptions,
} from '../src/index.js';
import { Browser } from './browser.js';
import { HandClock, random, workAs } from './work.js';

/** The counter and the desk, with a real provider and a real database; only the pages are missing. */
export interface Sites {
  readonly db: TestDatabase;
  readonly counter: SiteLogin;
  readonly desk: SiteLogin;
  /** A counter as `counter`, but with these options of its own. */
  counterWith(options: Partial<SiteLoginOptions>): SiteLogin;
  readonly persons: Persons;
  readonly mandates: Mandates;
  /** Real time, moved by hand; and the clock of the law. */
  readonly systemClock: HandClock;
  readonly clock: HandClock;
  close(): Promise<void>;
}

const counterUrl = 'http://127.0.0.1:4100';
const deskUrl = 'http://127.0.0.1:4200';
const returnPath = '/login/return';
/** Whether the provider sent the browser back to one of the sites. */
const atSite = (url: string): boolean => url.startsWith(`${counterUrl}/`) || url.startsWith(`${deskUrl}/`);

/** Starts everything; close it in `afterAll`. */
export async function startSites(): Promise<Sites> {
  const keysDirectory = await mkdtemp(join(tmpdir(), 'eenloket-sites-'));
  const db = await testDatabase(['store', 'identity']);
  const provider = await startDevelopmentProvider({
    port: 0,
    host: '127.0.0.1',
    mode: 'demo',
    keysDirectory,
    personas: { residents: demoPersonas, workers: demoWorkers },
    clients: [client('counter', 'residents', counterUrl), client('desk', 'workers', deskUrl)],
  });
  const [systemClock, clock] = [new HandClock(Date.now()), new HandClock()];
  const persons = createPersons({
    keys: { encryption: randomBytes(32), lookup: randomBytes(32) },
    random,
    clock,
    logBsnRead: async () => undefined,
  });
  const mandates = createMandates({ random, clock });
  const common = {
    returnPath,
    issuer: provider.issuer,
    database: db.database,
    context: () => workAs('loket'),
    mandates,
    systemClock,
    random,
    sessionKey: randomBytes(32),
  };
  const counter: SiteLoginOptions = {
    ...common,
    site: 'counter',
    publicUrl: counterUrl,
    clientId: 'counter',
    clientSecret: 'counter-secret',
    scope: 'openid bsn',
    assurances: ['substantial', 'high'],
    admit: admitResidents(persons),
  };
  const desk: SiteLoginOptions = {
    ...common,
    site: 'desk',
    publicUrl: deskUrl,
    clientId: 'desk',
    clientSecret: 'desk-secret',
    scope: 'openid worker',
    assurances: ['high'],
    admit: admitWorkers,
  };
  return {
    db,
    counter: createSiteLogin(counter),
    desk: createSiteLogin(desk),
    counterWith: (options) => createSiteLogin({ ...counter, ...options }),
    persons,
    mandates,
    systemClock,
    clock,
    close: async () => {
      await provider.close();
      await db.close();
      await rm(keysDirectory, { recursive: true });
    },
  };
}

const client = (id: string, audience: 'residents' | 'workers', url: string) => ({
  id,
  secret: `${id}-secret`,
  audience,
  redirectUris: [url + returnPath],
  postLogoutRedirectUris: [`${url}/`],
});

/** What a browser has after coming back from the provider: its cookies for the site, and the query it brings. */
export interface Returned {
  readonly cookies: string;
  readonly query: string;
}

/** Begins a login and chooses a person (`cancel` goes back), up to the moment the provider sends the browser back. */
export async function goToProvider(
  site: SiteLogin,
  persona: string,
  { browser = new Browser(), returnTo = '/' } = {},
): Promise<Returned> {
  const begun = await site.beginLogin({ returnTo, language: 'nl' });
  if (!begun.ok) throw begun.error;
  const { url } = await browser.open(begun.value.location, atSite);
  const fields: Record<string, string> = persona === 'cancel' ? { cancel: 'yes' } : { persona };
  const back = await browser.post(url, fields, atSite);
  if (!atSite(back.url)) throw new Error(`the provider kept the browser: ${back.status} ${back.html}`);
  return { cookies: asSent(begun.value.setCookies), query: new URL(back.url).search };
}

/** A whole login: the site's cookies afterwards. */
export async function logIn(site: SiteLogin, persona: string, browser = new Browser()): Promise<string> {
  const { cookies, query } = await goToProvider(site, persona, { browser });
  const finished = await site.finishLogin(cookies, query);
  if (!finished.ok) throw finished.error;
  return asSent(finished.value.setCookies);
}

/** The `Cookie` header that a browser sends after these `Set-Cookie` lines. */
export const asSent = (setCookies: readonly string[]): string =>
  setCookies
    .filter((line) => !line.includes('Max-Age=0'))
    .map((line) => line.split(';')[0])
    .join('; ');
