import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LegalDate } from '@eenloket/kit';
import { startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import type { DeskBrowser } from '../../testing/desk-browser.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let sanne: DeskBrowser;

beforeAll(async () => {
  desk = await startDesk();
  sanne = await desk.browserOf('sanne-mulder');
});
afterAll(() => desk.close());

const received = (date: string) =>
  desk.openCase('svb', 'svb/kinderbijslag', { receivedOn: date as LegalDate });
const order = (html: string): string[] => [
  ...new Set([...html.matchAll(/href="\/nl\/zaak\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '')),
];

describe('the queue', () => {
  it('is empty in a friendly way', async () => {
    const page = await sanne.get('/nl');
    expect(page.payload).toContain('Alles is opgepakt');
    expect(await htmlProblems(page.payload)).toEqual([]);
  });

  it('stands in the order of the law: late first, then by date', async () => {
    const later = await received('2026-03-16');
    const late = await received('2025-11-03');
    const sooner = await received('2026-02-02');
    expect(order(await sanne.read('/nl'))).toEqual([late, sooner, later]);
  });

  it('shows the legal date relative and exact', async () => {
    await received('2026-03-16');
    expect(await sanne.read('/nl')).toContain('over 8 weken (11 mei 2026)');
  });

  it('says nothing about a person', async () => {
    const page = await sanne.read('/nl');
    for (const secret of ['Noor', 'Sam', 'Domplein', '14 maart']) expect(page.includes(secret)).toBe(false);
  });

  it('keeps what is decided but not told yet in sight', async () => {
    const caseId = await received('2026-03-16');
    await sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
    await sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/beslissen`);
    const page = await sanne.read('/nl');
    expect(page).toContain('Nog niet verteld');
    expect(order(page)).toContain(caseId);
    await sanne.send(`/nl/zaak/${caseId}/brief`, `/nl/zaak/${caseId}/brief`);
    expect(order(await sanne.read('/nl'))).not.toContain(caseId);
  });

  it('puts what waits for the resident last, since its term stands still', async () => {
    const [asked, other] = [await received('2026-02-20'), await received('2026-03-12')];
    for (const caseId of [asked, other]) await sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
    await sanne.send(`/nl/zaak/${asked}`, `/nl/zaak/${asked}/vragen`, {
      question: 'Woont Sam bij u?',
      'answerBy-day': '30',
      'answerBy-month': '3',
      'answerBy-year': '2026',
    });
    const page = await sanne.read('/nl');
    expect(page).toContain('Wacht op antwoord');
    const mine = order(page);
    expect(mine.indexOf(other)).toBeLessThan(mine.indexOf(asked));
  });

  it('is not that of another organisation', async () => {
    const lotte = await desk.browserOf('lotte-van-dijk');
    expect(order(await lotte.read('/nl'))).toEqual([]);
  });

  it('shows a team lead who has what', async () => {
    const caseId = await received('2026-03-16');
    await sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
    const ahmed = await desk.browserOf('ahmed-ouali');
    const page = await ahmed.read('/nl');
    expect(page).toContain('Sanne Mulder');
    expect(order(page)).toContain(caseId);
    expect(await htmlProblems(page)).toEqual([]);
  });

  it('shows forty lines a page', async () => {
    for (let n = 0; n < 45; n += 1) await received('2026-03-10');
    const free = (html: string) =>
      order(html.slice(html.indexOf('>Vrij ('), html.indexOf('aria-label="Pagina')));
    expect(free(await sanne.read('/nl'))).toHaveLength(40);
    expect(await sanne.read('/nl?pagina=2')).toContain('Vorige');
  });
});

describe('the palette', () => {
  it('finds a place by its words', async () => {
    const page = await sanne.get('/nl/palet?q=herstel');
    const main = page.payload.slice(page.payload.indexOf('<main'), page.payload.indexOf('<footer'));
    expect(main).toContain('/nl/herstel');
    expect(main).not.toContain('/nl/zaak/');
    expect(await htmlProblems(page.payload)).toEqual([]);
  });

  it('finds a case by its number', async () => {
    const caseId = await received('2026-03-16');
    expect(await sanne.read(`/nl/palet?q=${caseId.slice(-8)}`)).toContain(`/nl/zaak/${caseId}`);
  });
});
