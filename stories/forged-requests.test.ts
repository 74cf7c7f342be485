import { describe, expect, it } from 'vitest';
import { openStage } from './support/stage.js';

const stage = openStage();

/** The cookies of a fresh login, as a header. */
async function cookiesOf(site: string, fullName: string): Promise<string> {
  const jar = new Map<string, string>();
  let address = `${site}/nl/inloggen?naar=/nl`;
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: header(jar) },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location && answer.url.startsWith(site)) return header(jar);
    const html = location ? '' : await answer.text();
    body = location ? undefined : chosen(html, fullName);
    address = new URL(location ?? /<form[^>]* action="([^"]*)"/.exec(html)?.[1] ?? '', address).href;
  }
  throw new Error(`${fullName} could not log in at ${site}.`);
}

const header = (jar: ReadonlyMap<string, string>): string =>
  [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

/** The form of the login page with this person's button. */
function chosen(html: string, fullName: string): URLSearchParams {
  const button = [...html.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)].find(([, , inner = '']) =>
    inner.includes(fullName),
  );
  const of = (attribute: string) => new RegExp(` ${attribute}="([^"]*)"`).exec(button?.[1] ?? '')?.[1] ?? '';
  return new URLSearchParams({ [of('name')]: of('value') });
}

describe('a request that no page of ours made', () => {
  it('a form with a wrong token, or from another site, is refused and changes nothing', async () => {
    const { counter } = stage.system.sites;
    const cookie = await cookiesOf(counter, 'Samira El Amrani');
    const post = (headers: Record<string, string>) =>
      fetch(`${counter}/nl/levensgebeurtenis/kind-krijgen`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, ...headers },
        body: new URLSearchParams({ fase: 'born', _csrf: 'wrong' }),
      });
    expect((await post({})).status).toBe(403);
    expect((await post({ origin: 'https://elders.example' })).status).toBe(403);
    const matters = await (await fetch(`${counter}/nl/zaken`, { headers: { cookie } })).text();
    expect(matters).toContain('U heeft nog geen zaken');
  });

  it('the cookie of one site opens nothing at another', async () => {
    const { counter, desk } = stage.system.sites;
    const cookie = await cookiesOf(desk, 'Sanne Mulder');
    const own = await fetch(`${desk}/nl`, { headers: { cookie } });
    expect(await own.text()).toContain('Sanne Mulder');
    const renamed = cookie.replaceAll('eenloket-desk', 'eenloket-counter');
    for (const each of [cookie, renamed]) {
      const answer = await fetch(`${counter}/nl/zaken`, { headers: { cookie: each }, redirect: 'manual' });
      expect(await answer.text()).not.toContain('U bent ingelogd');
    }
  });
});
