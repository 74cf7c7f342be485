import { demoPersonas } from '@eenloket/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn } from '../../../identity/testing/sites.js';
import { ADDRESS, startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import { DeskBrowser } from '../../testing/desk-browser.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const pages = [
  '/nl',
  '/nl/hulp',
  '/nl/hulp/lijst',
  '/nl/toezicht',
  '/nl/herstel',
  '/nl/afwijkingen',
  '/nl/palet',
  '/nl/zaak/x',
  '/nl/zaak/x/brief',
];

describe('without a session', () => {
  it.each(pages)('%s leads to the login and back', async (path) => {
    const answer = await new DeskBrowser(desk.site, '').get(path);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`/nl/inloggen?naar=${encodeURIComponent(path)}`);
  });

  it('a form is not taken', async () => {
    const answer = await new DeskBrowser(desk.site, '').post('/nl/zaak/x/beslissen', {});
    expect(answer.headers.location).toBe('/nl/inloggen?naar=%2Fnl%2Fzaak%2Fx');
  });
});

describe('a session that is not one of this desk', () => {
  it('of a resident at the counter opens nothing here', async () => {
    const resident = await logIn(desk.sites.counter, demoPersonas[0]?.id ?? '');
    expect((await new DeskBrowser(desk.site, resident).get('/nl')).statusCode).toBe(303);
    const renamed = resident.replaceAll('eenloket-counter', 'eenloket-desk');
    expect((await new DeskBrowser(desk.site, renamed).get('/nl')).statusCode).toBe(303);
  });

  it('that expired shows nothing any more', async () => {
    const sanne = await desk.browserOf('sanne-mulder');
    const caseId = await desk.openCase('svb', 'svb/kinderbijslag');
    await sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
    expect((await sanne.read(`/nl/zaak/${caseId}`)).includes(ADDRESS)).toBe(true);
    desk.sites.systemClock.advance_minutes(16);
    const answer = await sanne.get(`/nl/zaak/${caseId}`);
    expect(answer.statusCode).toBe(303);
    expect(answer.payload.includes(ADDRESS)).toBe(false);
  });

  it('that was ended is over at once', async () => {
    const sanne = await desk.browserOf('sanne-mulder');
    await sanne.send('/nl', '/nl/uitloggen');
    expect((await sanne.get('/nl')).statusCode).toBe(303);
  });
});

describe('a form', () => {
  it('without the token of the session is refused', async () => {
    const sanne = await desk.browserOf('sanne-mulder');
    const answer = await sanne.post('/nl/demoklok', { days: '1' });
    expect(answer.statusCode).toBe(403);
    expect(answer.payload).toContain('Dit formulier is verlopen');
    expect(await htmlProblems(answer.payload)).toEqual([]);
  });

  it('moves the demo clock when it has one', async () => {
    const sanne = await desk.browserOf('sanne-mulder');
    expect((await sanne.send('/nl', '/nl/demoklok', { days: '7' })).statusCode).toBe(303);
  });
});
