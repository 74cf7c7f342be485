import { describe, expect, it } from 'vitest';
import type { PlainPerson } from './people/plain-person.js';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();

/** Opens a page of the person's own site. @returns its status and words, whatever they are */
const tries = async (person: PlainPerson, path: string) => {
  const { status, text } = await person.browser.open(`${person.site}${path}`);
  return { status, text };
};

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

describe('who may not', () => {
  it('another resident finds nothing at the address of a journey', async () => {
    const emma = await stage.parent('Emma Sophie de Vries');
    await emma.reportsBirth('2026-03-15');
    const noor = await stage.resident('Noor Elisabeth Jansen');
    for (const page of ['', '/controleren', '/vraag', '/verlies'])
      expect(await tries(noor, `${emma.journey}${page}`), page).toMatchObject({ status: 404 });
    expect(noor.words).not.toContain('Emma');
  });

  it('another organisation’s worker finds no case; a worker without the task sees no facts', async () => {
    const priya = await stage.parent('Priya Ramdin');
    await priya.reportsBirth('2026-03-15');
    await priya.answers();
    await priya.sends();
    const petra = await stage.worker('Petra Kuipers');
    const place = await petra.findsCase('Aangifte van geboorte');
    expect(petra.words).toContain('U ziet de gegevens zodra u de taak neemt.');
    expect(petra.words).not.toMatch(/Priya|Ramdin|Voorbeeldstraat/);
    for (const name of ['Sanne Mulder', 'Ravi Bhagwandin', 'Jesse Koster', 'Mei Lin Chan', 'Hugo Brouwer'])
      expect((await tries(await stage.worker(name), place)).status, name).toBe(404);
    expect((await tries(await stage.worker('Sanne Mulder'), '/nl/hulp')).status).toBe(403);
    expect((await tries(await stage.resident('Emma Sophie de Vries'), '/nl/zaken')).status).toBe(200);
  });

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

  it('a session that is over shows nothing, and says how to go on', async () => {
    const emma = await stage.parent('Emma Sophie de Vries');
    await stage.system.asOwner(
      `update identity.session set last_seen_at = last_seen_at - interval '20 minutes'`,
    );
    const { text } = await tries(emma, '/nl/gegevens');
    expect(text).not.toContain('Voorbeeldstraat');
    expect(text).toMatch(/log|Inloggen/i);
  });
});
