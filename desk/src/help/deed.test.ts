import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskBrowser } from '../../testing/desk-browser.js';
import { startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let mei: DeskBrowser;

beforeAll(async () => {
  desk = await startDesk();
  mei = await desk.browserOf('mei-lin-chan');
});
afterAll(() => desk.close());

const takenOver = async (stopped: string): Promise<string> => {
  const id = await desk.callForHelp('Alles is gestopt.', { stopped, journeyId: 'journey-1' });
  await mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/nemen`);
  return id;
};
const deed = {
  municipality: '0344',
  'birthDate-day': '15',
  'birthDate-month': '3',
  'birthDate-year': '2026',
};
const told = (id: string) =>
  desk.test.asOwner<{ data: Record<string, unknown> }>(
    `select data from store.event where stream = $1 and type = 'nl.eenloket.help.deed-requested'`,
    [`conversation/${id}`],
  );

describe('the deed of a stillborn child', () => {
  it('is asked for once, and the page says who has it', async () => {
    const id = await takenOver('stillborn');
    const asked = await mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/akte`, deed);
    expect(asked.headers.location).toBe(`/nl/hulp/${id}?gedaan=akte`);
    const page = await mei.read(asked.headers.location ?? '');
    expect(page).toContain('De akte is gevraagd aan de gemeente Utrecht, voor een kind van 15 maart 2026.');
    expect(await htmlProblems(page)).toEqual([]);
    expect((await mei.forge(`/nl/hulp/${id}/akte`, deed)).statusCode).toBe(422);
    expect((await told(id)).map(({ data }) => data)).toEqual([
      {
        conversationId: id,
        journeyId: 'journey-1',
        municipality: '0344',
        birthDate: '2026-03-15',
        stopped: 'stillborn',
      },
    ]);
  });

  it.each([
    ['no municipality', { municipality: '' }, 'Kies een gemeente.'],
    ['a municipality that is not on this counter', { municipality: 'andere' }, 'Kies een gemeente.'],
    ['no day', { 'birthDate-day': '' }, 'Vul de dag in, vandaag of eerder.'],
    ['a day to come', { 'birthDate-day': '30' }, 'Vul de dag in, vandaag of eerder.'],
  ])('with %s is asked again, and what was typed is kept', async (_what, change, words) => {
    const id = await takenOver('stillborn');
    const answer = await mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/akte`, { ...deed, ...change });
    expect(answer.statusCode).toBe(422);
    expect(answer.payload).toContain(words);
    expect(answer.payload).toContain('value="2026"');
    expect(await htmlProblems(answer.payload)).toEqual([]);
    expect(await told(id)).toEqual([]);
  });

  it.each([['childDied'], [undefined]])('is not on the page of another call (%s)', async (stopped) => {
    const id = stopped ? await takenOver(stopped) : await desk.callForHelp('Ik kom er niet uit.');
    if (!stopped) await mei.send(`/nl/hulp/${id}`, `/nl/hulp/${id}/nemen`);
    expect(await mei.read(`/nl/hulp/${id}`)).not.toContain(`/nl/hulp/${id}/akte`);
    expect((await mei.forge(`/nl/hulp/${id}/akte`, deed)).statusCode).toBe(422);
    expect(await told(id)).toEqual([]);
  });
});
