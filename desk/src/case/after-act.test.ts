import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskBrowser } from '../../testing/desk-browser.js';
import { startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let sanne: DeskBrowser;

beforeAll(async () => {
  desk = await startDesk();
  sanne = await desk.browserOf('sanne-mulder');
});
afterAll(() => desk.close());

/** Does an act as its form asks, follows where it leads, and gives that address and page. */
const follow = async (caseId: string, act: string, fields?: Record<string, string>, from = '') => {
  const answer = await sanne.send(`/nl/zaak/${caseId}${from}`, `/nl/zaak/${caseId}/${act}`, fields);
  const place = answer.headers.location ?? '';
  return { place, page: await sanne.get(place) };
};
const open = () => desk.openCase('svb', 'svb/kinderbijslag');
const taken = async () => {
  const caseId = await open();
  await follow(caseId, 'nemen');
  return caseId;
};

describe('after an act the worker', () => {
  it('is back in a case that is still theirs, and reads what happened', async () => {
    const caseId = await open();
    const took = await follow(caseId, 'nemen');
    expect(took.place).toBe(`/nl/zaak/${caseId}?gedaan=nemen`);
    expect(took.page.payload).toContain('De taak is nu van u.');
    const asked = await follow(caseId, 'vragen', {
      question: 'Woont Sam bij u?',
      'answerBy-day': '30',
      'answerBy-month': '3',
      'answerBy-year': '2026',
    });
    expect(asked.place).toBe(`/nl/zaak/${caseId}?gedaan=vragen`);
    expect(asked.page.payload).toContain('De vraag is gesteld.');
    expect(await htmlProblems(asked.page.payload)).toEqual([]);
  });

  it('reads after a decision that the letter comes next', async () => {
    const decided = await follow(await taken(), 'beslissen');
    expect(decided.page.statusCode).toBe(200);
    expect(decided.page.payload).toContain('Lees de brief en verstuur hem.');
  });

  it('is at the work list once the letter is sent, since the case is closed then', async () => {
    const caseId = await taken();
    await follow(caseId, 'beslissen');
    const sent = await follow(caseId, 'brief', {}, '/brief');
    expect(sent.place).toBe('/nl?gedaan=brief');
    expect(sent.page.statusCode).toBe(200);
    expect(sent.page.payload).toContain('De brief is verstuurd.');
    expect(sent.page.payload).toContain('role="status"');
    expect(await htmlProblems(sent.page.payload)).toEqual([]);
  });

  it.each([
    ['overdragen', { 'to-beoordelen': 'ahmed-ouali' }, 'De taak is overgedragen.'],
    ['loslaten', {}, 'U heeft de taak losgelaten.'],
  ])('is at the work list after %s, which shuts the case', async (act, fields, words) => {
    const left = await follow(await taken(), act, fields);
    expect(left.place).toBe(`/nl?gedaan=${act}`);
    expect(left.page.statusCode).toBe(200);
    expect(left.page.payload).toContain(words);
  });
});
