import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn } from '../../../identity/testing/sites.js';
import { DeskBrowser } from '../../testing/desk-browser.js';
import { startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let sanne: DeskBrowser;

beforeAll(async () => {
  desk = await startDesk();
  sanne = await desk.browserOf('sanne-mulder');
});
afterAll(() => desk.close());

const reason = 'Het kind woont bij de andere ouder & <haar> moeder.';

/** Takes a case, and sends a decision with its reason when the session is over. */
async function decidesTooLate() {
  const caseId = await desk.openCase('svb', 'svb/kinderbijslag');
  const page = `/nl/zaak/${caseId}`;
  await sanne.send(page, `${page}/nemen`);
  const token = /name="_csrf" value="([^"]+)"/.exec(await sanne.read(page))?.[1] ?? '';
  desk.sites.systemClock.advance_minutes(16);
  const typed = {
    _csrf: token,
    result: 'afgewezen',
    reason,
    'outcome.bedragPerKwartaal': '12,50',
    'outcome.ingangsdatum-day': '7',
  };
  const answer = await sanne.post(`${page}/afwijken`, typed);
  const kept = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  return { page, kept, location: answer.headers.location };
}

describe('a form that a worker sends when the session is over', () => {
  it('leads over the login to the page it stands on, filled in as it was, and was not sent', async () => {
    const { page, kept, location } = await decidesTooLate();
    expect(location).toBe(`/nl/inloggen?naar=${encodeURIComponent(page)}`);
    expect(kept).not.toContain('andere');
    const again = new DeskBrowser(desk.site, `${await logIn(desk.sites.desk, 'sanne-mulder')}; ${kept}`);
    const html = await again.read(page);
    expect(html).toContain('Wat u invulde, staat er nog. Er is nog niets verstuurd.');
    expect(html).toContain('Het kind woont bij de andere ouder &amp; &lt;haar&gt; moeder.');
    expect(html).toContain('value="12,50"');
    expect(html).toMatch(/name="outcome.ingangsdatum-day"[^>]*value="7"/);
    expect(html).toMatch(/checked=""[^>]*value="afgewezen"|value="afgewezen"[^>]*checked=""/);
    expect(html).not.toContain('Besloten');
    expect(await htmlProblems(html)).toEqual([]);
    const sent = await again.send(page, `${page}/afwijken`, { result: 'afgewezen', reason: '' });
    expect(String(sent.headers['set-cookie'])).toContain('eenloket-desk-form=; Max-Age=0');
    sanne = again;
  });

  it('is shown to nobody else, and on no other page', async () => {
    const { page, kept } = await decidesTooLate();
    const other = new DeskBrowser(desk.site, `${await logIn(desk.sites.desk, 'petra-kuipers')}; ${kept}`);
    expect(await other.read('/nl')).not.toContain('Wat u invulde');
    expect((await other.get(page)).statusCode).toBe(404);
    const colleague = new DeskBrowser(desk.site, `${await logIn(desk.sites.desk, 'ahmed-ouali')}; ${kept}`);
    expect(await colleague.read(page)).not.toContain('Wat u invulde');
    sanne = await desk.browserOf('sanne-mulder');
    expect(await new DeskBrowser(desk.site, `${sanne.cookie}; ${kept}`).read('/nl')).not.toContain('Wat u');
  });

  it('says so when it is too long to keep', async () => {
    const page = `/nl/zaak/${await desk.openCase('svb', 'svb/kinderbijslag')}`;
    await sanne.send(page, `${page}/nemen`);
    const token = /name="_csrf" value="([^"]+)"/.exec(await sanne.read(page))?.[1] ?? '';
    desk.sites.systemClock.advance_minutes(16);
    const long = randomBytes(6000).toString('base64');
    const answer = await sanne.post(`${page}/afwijken`, { _csrf: token, result: 'afgewezen', reason: long });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined]);
    expect(answer.body).toContain('uw tekst was te lang om te bewaren');
    sanne = await desk.browserOf('sanne-mulder');
  });

  it('is not kept when it does not carry the token of that person', async () => {
    const answer = await new DeskBrowser(desk.site, sanne.cookie).post('/nl/zaak/x/afwijken', { reason });
    desk.sites.systemClock.advance_minutes(16);
    const late = await sanne.post('/nl/zaak/x/afwijken', { _csrf: 'made-up', reason });
    expect(answer.statusCode).toBe(403);
    expect([late.statusCode, late.headers['set-cookie']]).toEqual([403, undefined]);
  });
});
