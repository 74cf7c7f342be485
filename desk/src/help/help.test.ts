import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import type { DeskBrowser } from '../../testing/desk-browser.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let mei: DeskBrowser;

beforeAll(async () => {
  desk = await startDesk();
  mei = await desk.browserOf('mei-lin-chan');
});
afterAll(() => desk.close());

const message = 'Ik snap de vraag over de achternaam niet.';
const take = (id: string) => mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/nemen`);
const helpEvents = (id: string) =>
  desk.test.asOwner<{ type: string; data: Record<string, string> }>(
    'select type, data from store.event where stream = $1 order by version',
    [`conversation/${id}`],
  );

describe('calls for help', () => {
  it('are where the day of a contact worker begins', async () => {
    expect((await mei.get('/nl')).headers.location).toBe('/nl/hulp');
    expect(await mei.read('/nl/hulp')).toContain('Niemand zit vast');
  });

  it('arrive in the part that renews itself, with context and without the words of the resident', async () => {
    const id = await desk.callForHelp(message);
    const fragment = await mei.get('/nl/hulp/lijst');
    expect(fragment.payload).toContain(`/nl/hulp/${id}`);
    expect(fragment.payload).toContain('Vul een datum in.');
    expect(fragment.payload.includes(message)).toBe(false);
    expect(fragment.payload).not.toContain('<html');
  });

  it('renew within five seconds, by script and by refresh', async () => {
    const page = await mei.get('/nl/hulp');
    expect(page.payload).toContain('data-live-seconds="3"');
    expect(page.payload).toContain('/nl/hulp?vernieuw=vanzelf');
    expect(page.headers['refresh']).toBeUndefined();
    expect((await mei.get('/nl/hulp?vernieuw=vanzelf')).headers['refresh']).toBe('3');
    expect(await htmlProblems(page.payload)).toEqual([]);
  });

  it('open with what the resident wrote; the look is logged', async () => {
    const id = await desk.callForHelp(message);
    const page = await mei.get(`/nl/hulp/${id}`);
    expect(page.payload).toContain(message);
    expect(await htmlProblems(page.payload)).toEqual([]);
    const lines = await desk.test.asOwner(
      `select from ledger.processing p join messages.conversation c using (person_id) where c.id = $1`,
      [id],
    );
    expect(lines).toHaveLength(1);
  });

  it('are taken, answered and closed with a cause, each told to the counter', async () => {
    const id = await desk.callForHelp(message);
    await take(id);
    await mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/antwoord`, {
      text: 'U kiest één naam voor alle kinderen.',
    });
    expect(await mei.read(`/nl/hulp/${id}`)).toContain('U kiest één naam');
    const closed = await mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/sluiten`, {
      cause: 'question',
      note: 'Welke achternaam?',
    });
    expect(closed.headers.location).toBe('/nl/hulp?gedaan=gesloten');
    expect(await mei.read('/nl/hulp?gedaan=gesloten')).toContain('De hulpvraag is gesloten.');
    expect((await helpEvents(id)).map(({ type }) => type)).toEqual([
      'nl.eenloket.help.answered',
      'nl.eenloket.help.closed',
    ]);
    expect((await helpEvents(id)).at(-1)?.data['cause']).toBe(
      'De vraag was niet duidelijk: Welke achternaam?',
    );
    expect((await mei.get(`/nl/hulp/${id}`)).statusCode).toBe(404);
  });

  it('tell who takes over what happened and what not to do, when everything stopped', async () => {
    const told = 'Het kind van deze ouders is levenloos geboren. Bel hen.';
    const id = await desk.callForHelp(told, { stopped: 'stillborn' });
    expect(await mei.read('/nl/hulp/lijst')).toContain('Neem dit over: alles is gestopt');
    const page = await mei.read(`/nl/hulp/${id}`);
    expect(page).toContain('Het kind is levenloos geboren.');
    expect(page).toContain(told);
    expect(page).toContain('Er is nog niets gezegd.');
    expect(await htmlProblems(page)).toEqual([]);
    await take(id);
    await mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/sluiten`, { note: '' });
    expect((await helpEvents(id)).at(-1)?.data['cause']).toBe('Overgenomen na een verlies');
  });

  it('need words: an empty answer or cause comes back', async () => {
    const id = await desk.callForHelp(message);
    await take(id);
    const answer = await mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/antwoord`, { text: ' ' });
    expect(answer.statusCode).toBe(422);
    expect(answer.payload).toContain('Schrijf uw antwoord op.');
    const cause = await mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/sluiten`);
    expect(cause.payload).toContain('Kies waardoor de inwoner vastzat.');
    expect(await htmlProblems(cause.payload)).toEqual([]);
  });

  it('of a colleague are not seen and not answered', async () => {
    const id = await desk.callForHelp(message);
    await desk.test.asOwner(
      `update messages.conversation set state = 'taken', taken_by = 'somebody-else' where id = $1`,
      [id],
    );
    expect((await mei.get(`/nl/hulp/${id}`)).statusCode).toBe(404);
    expect((await mei.read('/nl/hulp/lijst')).includes(id)).toBe(false);
    expect((await mei.forge(`/nl/hulp/${id}/antwoord`, { text: 'x' })).statusCode).toBe(404);
    expect(await helpEvents(id)).toEqual([]);
  });

  it('are no work of another organisation', async () => {
    const id = await desk.callForHelp(message);
    const sanne = await desk.browserOf('sanne-mulder');
    for (const path of ['/nl/hulp', '/nl/hulp/lijst', `/nl/hulp/${id}`])
      expect((await sanne.get(path)).statusCode).toBe(403);
    expect((await sanne.forge(`/nl/hulp/${id}/nemen`)).statusCode).toBe(403);
  });
});
