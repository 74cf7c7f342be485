import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser } from '../../testing/browser.js';
import { asSent, goToProvider, logIn, startSites, type Sites } from '../../testing/sites.js';
import { workAs } from '../../testing/work.js';
import { demoPersonas } from '../personas/demo-personas.js';
import { bsn } from '../persons/bsn.js';
import type { Access } from './access.js';

let sites: Sites;
beforeAll(async () => {
  sites = await startSites();
});
afterAll(() => sites.close());
beforeEach(async () => {
  await sites.db.asOwner('truncate identity.session, identity.login_attempt');
});

const personOf = (id: string): Promise<string> =>
  sites.db.database.transaction(workAs('loket'), (tx) =>
    sites.persons.personByBsn(tx, bsn(demoPersonas.find((persona) => persona.id === id)?.bsn ?? '')),
  );
const accessAt = async (cookies: string, site = sites.counter): Promise<Access> => {
  const session = await site.sessionOf(cookies);
  if (!session.ok) throw session.error;
  return session.value.access;
};
const refusalAt = async (cookies: string | undefined, site = sites.counter): Promise<string> => {
  const session = await site.sessionOf(cookies);
  return session.ok ? 'none' : session.error.code;
};
const finish = async (cookies: string | undefined, query: string, site = sites.counter): Promise<string> => {
  const finished = await site.finishLogin(cookies, query);
  return finished.ok ? 'loggedIn' : finished.error.code;
};

describe('a login', () => {
  it('makes a resident known by the person id of the counter, with the level of assurance', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    expect(await accessAt(cookies)).toEqual({
      kind: 'resident',
      personId: await personOf('emma-de-vries'),
      assurance: 'high',
    });
    expect(await accessAt(await logIn(sites.counter, 'samira-el-amrani'))).toMatchObject({
      assurance: 'substantial',
    });
  });
  it('makes a worker known by organisation and roles', async () => {
    expect(await accessAt(await logIn(sites.desk, 'sanne-mulder'), sites.desk)).toEqual({
      kind: 'worker',
      workerId: 'sanne-mulder',
      name: 'Sanne Mulder',
      organisation: 'svb',
      roles: ['svb.behandelaar'],
      assurance: 'high',
    });
  });
  it('ends where the person wanted to go, on this site only', async () => {
    const to = async (returnTo: string): Promise<string | undefined> => {
      const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries', { returnTo });
      const finished = await sites.counter.finishLogin(cookies, query);
      return finished.ok ? finished.value.location : undefined;
    };
    expect(await to('/nl/zaken?van=start')).toBe('/nl/zaken?van=start');
    expect(await to('//elsewhere.nl/')).toBe('/');
  });
  it('sends only a session cookie that scripts cannot read, and forgets the login cookie', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    const finished = await sites.counter.finishLogin(cookies, query);
    expect(finished.ok && finished.value.setCookies).toEqual([
      expect.stringMatching(/^eenloket-counter=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
      'eenloket-counter-login=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    ]);
  });
  it('leaves no BSN in the address, the cookies or the session', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    const finished = await sites.counter.finishLogin(cookies, query);
    const [row] = await sites.db.asOwner<{ text: string }>('select s::text as text from identity.session s');
    const tokens = /eyJ[\w-]+\.([\w-]+)/.exec(row?.text ?? '')?.[1] ?? '';
    const seen = query + cookies + JSON.stringify(finished) + row?.text + Buffer.from(tokens, 'base64url');
    expect(tokens).not.toBe('');
    expect(seen).not.toContain(demoPersonas[0]?.bsn);
  });
  it('keeps the secret of the session out of the database', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    const secret = cookies.split('=')[1] ?? '';
    const [row] = await sites.db.asOwner<{ text: string }>('select s::text as text from identity.session s');
    expect(row?.text).not.toContain(secret);
    expect(row?.text).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });
  it('asks for a code with PKCE, state, nonce and a fresh choice of person', async () => {
    const begun = await sites.counter.beginLogin({ language: 'en' });
    const asked = new URL(begun.ok ? begun.value.location : '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      scope: 'openid bsn',
      code_challenge_method: 'S256',
      prompt: 'login',
      ui_locales: 'en',
      acr_values: 'http://eidas.europa.eu/LoA/substantial http://eidas.europa.eu/LoA/high',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  });
});

describe('a login is refused', () => {
  it('when the answer is replayed', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    expect(await finish(cookies, query)).toBe('loggedIn');
    expect(await finish(cookies, query)).toBe('identity.loginOver');
  });
  it('when the state is not one that we sent', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    expect(await finish(cookies, query.replace(/state=[^&]+/, 'state=forged'))).toBe('identity.loginOver');
    expect(await finish(cookies, '')).toBe('identity.loginOver');
  });
  it('in another browser than it began in, and goes on in the first', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    const { cookies: others } = await goToProvider(sites.counter, 'samira-el-amrani');
    expect(await finish(others, query)).toBe('identity.loginOver');
    expect(await finish(undefined, query)).toBe('identity.loginOver');
    expect(await finish(cookies, query)).toBe('loggedIn');
  });
  it('when a code of one login is put into another: PKCE and nonce bind it', async () => {
    const stolen = await goToProvider(sites.counter, 'emma-de-vries');
    const own = await goToProvider(sites.counter, 'samira-el-amrani');
    const code = new URLSearchParams(stolen.query).get('code') ?? '';
    expect(await finish(own.cookies, own.query.replace(/code=[^&]+/, `code=${code}`))).toBe(
      'identity.loginFailed',
    );
  });
  it('when a code was used before', async () => {
    const used = await goToProvider(sites.counter, 'emma-de-vries');
    await sites.db.asOwner('create table kept as select * from identity.login_attempt');
    expect(await finish(used.cookies, used.query)).toBe('loggedIn');
    await sites.db.asOwner('insert into identity.login_attempt select * from kept');
    await sites.db.asOwner('drop table kept');
    expect(await finish(used.cookies, used.query)).toBe('identity.loginFailed');
  });
  it('when the nonce in the ID token is not the one that we sent', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    await sites.db.asOwner(`update identity.login_attempt set nonce = 'another'`);
    expect(await finish(cookies, query)).toBe('identity.loginFailed');
  });
  it('when the code verifier is not the one that we sent', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    await sites.db.asOwner(`update identity.login_attempt set code_verifier = repeat('x', 43)`);
    expect(await finish(cookies, query)).toBe('identity.loginFailed');
  });
  it('when the answer names another issuer', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    expect(query).toContain('iss=');
    expect(await finish(cookies, query.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Felsewhere'))).toBe(
      'identity.loginFailed',
    );
  });
  it('when it comes back at the other site', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    const renamed = cookies.replace('eenloket-counter', 'eenloket-desk');
    expect(await finish(renamed, query, sites.desk)).toBe('identity.loginOver');
  });
  it('after ten minutes', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    sites.systemClock.advance_minutes(10);
    expect(await finish(cookies, query)).toBe('identity.loginOver');
  });
  it('when the person goes back', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'cancel');
    expect(await finish(cookies, query)).toBe('identity.loginRefused');
  });
  it('for a blocked account: the provider keeps the browser on its own page', async () => {
    await expect(goToProvider(sites.counter, 'bram-smit')).rejects.toThrow(
      /kept the browser: 403.*geblokkeerd/s,
    );
  });
  it('when the level of assurance is too low for the site', async () => {
    const strict = sites.counterWith({ assurances: ['high'] });
    const { cookies, query } = await goToProvider(strict, 'samira-el-amrani');
    expect(await finish(cookies, query, strict)).toMatch(/^identity.login(Failed|Refused)$/);
  });
  it('when the client’s secret is wrong', async () => {
    const wrong = sites.counterWith({ clientSecret: 'guessed' });
    const { cookies, query } = await goToProvider(wrong, 'emma-de-vries');
    expect(await finish(cookies, query, wrong)).toBe('identity.loginFailed');
  });
  it('for who has no BSN in the claims', async () => {
    const narrow = sites.counterWith({ scope: 'openid' });
    const { cookies, query } = await goToProvider(narrow, 'emma-de-vries');
    expect(await finish(cookies, query, narrow)).toBe('identity.loginFailed');
  });
  it('when the provider does not answer, with the advice to try later', async () => {
    const begun = await sites.counterWith({ issuer: 'http://127.0.0.1:9' }).beginLogin({ language: 'nl' });
    expect(begun).toMatchObject({ ok: false, error: { code: 'identity.providerUnavailable' } });
  });
});

describe('a session', () => {
  it('is not there without a cookie, or with a made-up one', async () => {
    expect(await refusalAt(undefined)).toBe('identity.noSession');
    expect(await refusalAt('eenloket-counter=made-up')).toBe('identity.noSession');
  });
  it('of the desk does not open the counter, and the other way round', async () => {
    const desk = await logIn(sites.desk, 'sanne-mulder');
    expect(await refusalAt(desk)).toBe('identity.noSession');
    expect(await refusalAt(desk.replace('eenloket-desk', 'eenloket-counter'))).toBe('identity.wrongSite');
    const counter = await logIn(sites.counter, 'emma-de-vries');
    expect(await refusalAt(counter.replace('eenloket-counter', 'eenloket-desk'), sites.desk)).toBe(
      'identity.wrongSite',
    );
  });
  it('ends after 15 minutes without use', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    sites.systemClock.advance_minutes(14);
    expect(await refusalAt(cookies)).toBe('none');
    sites.systemClock.advance_minutes(14);
    expect(await refusalAt(cookies)).toBe('none');
    sites.systemClock.advance_minutes(15);
    expect(await refusalAt(cookies)).toBe('identity.sessionExpired');
  });
  it('ends 8 hours after login, however busy', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    for (let passed_minutes = 0; passed_minutes < 470; passed_minutes += 10) {
      sites.systemClock.advance_minutes(10);
      expect(await refusalAt(cookies)).toBe('none');
    }
    sites.systemClock.advance_minutes(10);
    expect(await refusalAt(cookies)).toBe('identity.sessionExpired');
  });
  it('does not end when the demo clock moves a month', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    sites.clock.advance_minutes(30 * 24 * 60);
    expect(await refusalAt(cookies)).toBe('none');
    sites.clock.advance_minutes(-30 * 24 * 60);
  });
  it('gets a new id at every login, and the old one ends', async () => {
    const before = await logIn(sites.counter, 'emma-de-vries');
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    const finished = await sites.counter.finishLogin(`${before}; ${cookies}`, query);
    const after = asSent(finished.ok ? finished.value.setCookies : []);
    expect(after).not.toBe(before);
    expect(await refusalAt(before)).toBe('identity.noSession');
    expect(await refusalAt(after)).toBe('none');
  });
  it('does not take an id that somebody chose before the login', async () => {
    const { cookies, query } = await goToProvider(sites.counter, 'emma-de-vries');
    await sites.counter.finishLogin(`eenloket-counter=chosen; ${cookies}`, query);
    expect(await refusalAt('eenloket-counter=chosen')).toBe('identity.noSession');
  });
  it('that is over for eight hours is thrown out at the next login', async () => {
    await logIn(sites.counter, 'emma-de-vries');
    sites.systemClock.advance_minutes(15 + 8 * 60);
    await logIn(sites.counter, 'samira-el-amrani');
    expect(await sites.db.asOwner('select from identity.session')).toHaveLength(1);
  });
  it('survives a restart of the site', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    expect(await refusalAt(cookies, sites.counterWith({}))).toBe('none');
  });
  it('is not seen by another organisation', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    expect(await refusalAt(cookies, sites.counterWith({ context: () => workAs('svb') }))).toBe(
      'identity.noSession',
    );
  });
});

describe('a form', () => {
  it('holds with the token of its own session only', async () => {
    const [emma, samira] = [
      await logIn(sites.counter, 'emma-de-vries'),
      await logIn(sites.counter, 'samira-el-amrani'),
    ];
    const [one, other] = [await sites.counter.sessionOf(emma), await sites.counter.sessionOf(samira)];
    if (!one.ok || !other.ok) throw new Error('not logged in');
    expect(sites.counter.csrfHolds(one.value, one.value.csrfToken)).toBe(true);
    expect(sites.counter.csrfHolds(one.value, other.value.csrfToken)).toBe(false);
    expect(sites.counter.csrfHolds(one.value, '')).toBe(false);
    expect(sites.counter.csrfHolds(one.value, undefined)).toBe(false);
  });
  it('has the same token on every page of the session', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    const tokens = [await sites.counter.sessionOf(cookies), await sites.counter.sessionOf(cookies)].map(
      (session) => session.ok && session.value.csrfToken,
    );
    expect(tokens[0]).toBe(tokens[1]);
  });
});

describe('logging out', () => {
  it('ends the session here at once', async () => {
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    const { setCookies } = await sites.counter.logout(cookies, 'nl');
    expect(setCookies.every((line) => line.includes('Max-Age=0'))).toBe(true);
    expect(await refusalAt(cookies)).toBe('identity.noSession');
  });
  it('ends it at the provider too, and comes back', async () => {
    const browser = new Browser();
    const cookies = await logIn(sites.counter, 'emma-de-vries', browser);
    const { location } = await sites.counter.logout(cookies, 'en');
    const page = await browser.open(location);
    expect(page.html).toContain('Log out and go back');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const confirm = /action="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const back = await browser.post(confirm, { xsrf, logout: 'yes' }, (url) =>
      url.startsWith('http://127.0.0.1:4100'),
    );
    expect(back.url).toBe('http://127.0.0.1:4100/');
  });
  it('does not end a session of the other site', async () => {
    const desk = await logIn(sites.desk, 'sanne-mulder');
    await sites.counter.logout(desk.replace('eenloket-desk', 'eenloket-counter'), 'nl');
    expect(await refusalAt(desk, sites.desk)).toBe('none');
  });
  it('without a session just goes home', async () => {
    expect((await sites.counter.logout(undefined, 'nl')).location).toBe('/');
  });
});

describe('acting for someone', () => {
  const give = async (validUntil?: string): Promise<string> => {
    const [personId, representativeId] = [await personOf('rosa-fernandes'), await personOf('ingrid-dekker')];
    const given = await sites.db.database.transaction(workAs('loket'), (tx) =>
      sites.mandates.give(tx, {
        personId,
        representativeId,
        services: ['*'],
        validFrom: sites.clock.today(),
        ...(validUntil && { validUntil: validUntil as ReturnType<typeof sites.clock.today> }),
        source: 'self',
      }),
    );
    if (!given.ok) throw given.error;
    return given.value.id;
  };
  const end = (id: string): Promise<void> =>
    sites.db.database.transaction(workAs('loket'), (tx) => sites.mandates.end(tx, id));

  it('takes a mandate, is in the session, and can be stopped', async () => {
    const mandateId = await give();
    const cookies = await logIn(sites.counter, 'ingrid-dekker');
    expect(await sites.counter.actFor(cookies, mandateId)).toMatchObject({ ok: true });
    expect(await accessAt(cookies)).toMatchObject({
      actingFor: { id: mandateId, personId: await personOf('rosa-fernandes') },
    });
    await sites.counter.actFor(cookies, undefined);
    expect(await accessAt(cookies)).not.toHaveProperty('actingFor');
  });
  it('is refused without a mandate, and with a mandate of somebody else', async () => {
    const mandateId = await give();
    const cookies = await logIn(sites.counter, 'emma-de-vries');
    for (const id of [mandateId, 'b7ad6b71-6920-4331-8448-eb211c80319c'])
      expect(await sites.counter.actFor(cookies, id)).toMatchObject({
        ok: false,
        error: { code: 'identity.noMandate' },
      });
    expect(await accessAt(cookies)).not.toHaveProperty('actingFor');
  });
  it('is refused to a worker', async () => {
    const cookies = await logIn(sites.desk, 'sanne-mulder');
    expect(await sites.desk.actFor(cookies, await give())).toMatchObject({ ok: false });
  });
  it('stops at once when the mandate is ended, and says so', async () => {
    const mandateId = await give();
    const cookies = await logIn(sites.counter, 'ingrid-dekker');
    await sites.counter.actFor(cookies, mandateId);
    await end(mandateId);
    expect(await accessAt(cookies)).toEqual({
      kind: 'resident',
      personId: await personOf('ingrid-dekker'),
      assurance: 'high',
      mandateEnded: true,
    });
  });
  it('stops after the last day of the mandate', async () => {
    const mandateId = await give(sites.clock.today());
    const cookies = await logIn(sites.counter, 'ingrid-dekker');
    await sites.counter.actFor(cookies, mandateId);
    expect(await accessAt(cookies)).toHaveProperty('actingFor');
    sites.clock.advance_minutes(24 * 60);
    expect(await accessAt(cookies)).toMatchObject({ mandateEnded: true });
    sites.clock.advance_minutes(-24 * 60);
  });
  it('does not go over to the next login', async () => {
    const mandateId = await give();
    const cookies = await logIn(sites.counter, 'ingrid-dekker');
    await sites.counter.actFor(cookies, mandateId);
    expect(await accessAt(await logIn(sites.counter, 'ingrid-dekker'))).not.toHaveProperty('actingFor');
  });
});
