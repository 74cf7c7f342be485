import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage } from '../../testing/check-page.ts';
import { openCounter, type TestCounter } from '../../testing/open-counter.ts';
import type { TestVisitor } from '../../testing/test-visitor.ts';

let counter: TestCounter;
let anyone: TestVisitor;
beforeAll(async () => {
  counter = await openCounter();
  anyone = await counter.visitor();
});
afterAll(() => counter.close());

const zorgtoeslag = '/nl/regels/toeslagen/zorgtoeslag';
const day = { 'op-day': '1', 'op-month': '1', 'op-year': '2026' };
const single = {
  ...day,
  meerderjarig: 'ja',
  verzekerd: 'ja',
  heeftToeslagpartner: 'nee',
  toetsingsinkomen: '30.000',
  vermogen: '0',
};
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the rules that anyone may try', () => {
  it('are listed, and each is a page in both languages', async () => {
    const list = await anyone.open('/nl/regels');
    checkPage(list, /Reken het zelf uit/);
    const pages = [...list.html.matchAll(/href="(\/nl\/regels\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(pages.length).toBe([...counter.ports.catalogue.packs.values()].filter((p) => p.decision).length);
    for (const path of pages) {
      checkPage(await anyone.open(path), /Reken het uit: /);
      checkPage(await anyone.open(path.replace('/nl/', '/en/')), /Work it out: /);
    }
  }, 90_000);

  it('are reached from the page of the service and from what was found', async () => {
    expect((await anyone.open('/nl/dienst/toeslagen/zorgtoeslag')).html).toContain(`href="${zorgtoeslag}"`);
    expect((await anyone.open('/nl/zoeken?q=zorgtoeslag')).html).toContain(`href="${zorgtoeslag}"`);
    expect((await anyone.open('/nl/dienst/gemeente/parkeervergunning')).html).not.toContain('/nl/regels/');
    expect((await anyone.open('/nl/zoeken?q=parkeervergunning')).html).not.toContain(
      '/nl/regels/gemeente/parkeervergunning',
    );
  });

  it('say the amount, why, by which law and figures, and that it is no decision', async () => {
    const seen = await anyone.post(zorgtoeslag, single);
    checkPage(seen, /Zorgtoeslag/);
    const words = wordsOf(seen.html);
    expect(words).toMatch(/€\s126,00/);
    expect(words).toContain('uw inkomen in dit jaar € 30.000,00 is');
    expect(words).toContain('Dit is een berekening, geen besluit.');
    expect(words).toContain('De standaardpremie: € 2.119,00, vanaf 1 januari 2026');
    expect(seen.html).toContain('https://wetten.overheid.nl/BWBR0018451');
    expect(seen.html).toContain('value="30.000"');
  });

  it('ask what is still needed, and only once it matters', async () => {
    const first = await anyone.post(zorgtoeslag, { ...single, heeftToeslagpartner: '', vermogen: '' });
    expect(first.status).toBe(200);
    expect(wordsOf(first.html)).toContain('Wij weten nog niet genoeg');
    expect(first.html).toContain('href="#field-vermogen"');
    expect(first.html).not.toContain('toetsingsinkomenPartner');
    expect(wordsOf(first.html)).not.toMatch(/€\s\d/);
    const second = await anyone.post(zorgtoeslag, { ...single, heeftToeslagpartner: 'ja' });
    expect(second.html).toContain('name="toetsingsinkomenPartner"');
    expect(second.html).toContain('href="#field-toetsingsinkomenPartner"');
  });

  it('say beside the outcome what sources contradict, and what the other reading gives', async () => {
    const children = { 'kinderen-aantal': '2', ...child(0, 'dagopvang', '10,50'), ...child(1, 'bso', '9') };
    const { html } = await anyone.post('/nl/regels/toeslagen/kinderopvangtoeslag', {
      ...single,
      toetsingsinkomen: '100.000',
      ...children,
      geregistreerd: 'ja',
      werktOfStudeert: 'ja',
    });
    expect(wordsOf(html)).toContain(
      'Twee kinderen hebben evenveel uren opvang. Bronnen spreken elkaar tegen',
    );
    expect(wordsOf(html)).toContain('Wat een andere lezing geeft');
  });

  it('say that figures of a later year are not known yet', async () => {
    const { html } = await anyone.post(zorgtoeslag, { ...single, 'op-year': '2028' });
    expect(wordsOf(html)).toContain('Voorlopig.');
    expect(wordsOf(html)).toContain('nog niet vastgesteld voor deze dag');
  });

  it('say what they take for granted where they have no question', async () => {
    const born = { 'geboortedata-0-day': '3', 'geboortedata-0-month': '5', 'geboortedata-0-year': '2022' };
    const yes = {
      woontBijAanvrager: 'ja',
      verzekerdAkw: 'ja',
      'aanvrager.woontInNederland': 'ja',
      voldoetAanLeerplicht: 'ja',
    };
    const { html } = await anyone.post('/en/regels/svb/kinderbijslag', { ...day, ...born, ...yes });
    expect(wordsOf(html)).toContain('This is what we take for granted');
    expect(wordsOf(html)).toMatch(/€\d/);
    expect(html).toContain('name="ontvangen-day"');
  });

  it('let a list grow and shrink without losing what was typed, and without deciding', async () => {
    const path = '/nl/regels/toeslagen/kinderopvangtoeslag';
    const typed = { ...day, 'kinderen-aantal': '1', ...child(0, 'bso', 'negen') };
    const more = await anyone.post(path, { ...typed, meer: 'kinderen' });
    expect(more.status).toBe(200);
    expect(more.html).toContain('name="kinderen-1-soort"');
    expect(more.html).toContain('value="negen"');
    const fewer = await anyone.post(path, { ...typed, minder: 'kinderen' });
    expect(fewer.html).not.toContain('name="kinderen-0-soort"');
    expect(wordsOf(fewer.html)).toContain('U noemt er geen.');
  });

  it('keep what was typed when the language changes, and decide it again in the other', async () => {
    const nl = await anyone.post(zorgtoeslag, single);
    const [button = ''] = /<button[^>]*>English</.exec(nl.html) ?? [];
    expect(button).toContain('form="uitrekenen"');
    expect(button).toContain('formAction="/en/regels/toeslagen/zorgtoeslag"');
    expect(button).toContain('lang="en"');
    // Enter presses the first button of the form: one that says nothing about a language.
    expect(/<button[^>]*form="uitrekenen"[^>]*>/.exec(nl.html)?.[0]).toContain('hidden');
    const en = await anyone.post(zorgtoeslag.replace('/nl/', '/en/'), { ...single, taal: 'en' });
    checkPage(en, /Healthcare allowance/);
    expect(en.html).toContain('value="30.000"');
    expect(wordsOf(en.html)).toMatch(/€126\.00/);
  });

  it('say nothing of what is missing when only the language changed', async () => {
    const { html } = await anyone.post(zorgtoeslag.replace('/nl/', '/en/'), { ...day, taal: 'en' });
    expect(wordsOf(html)).not.toContain('We do not know enough yet');
    expect(html).toContain('name="toetsingsinkomen"');
  });

  it('explain on the page the legal terms of its questions and reasons, with their law', async () => {
    const { html } = await anyone.open(zorgtoeslag);
    expect(html).toContain('<summary>Wat betekent dit?</summary>');
    const words = wordsOf(html);
    expect(words).toContain('Toeslagpartner : De persoon van wie het inkomen meetelt voor uw toeslag.');
    expect(html).toContain('https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel3');
    expect(words).not.toContain('Dwangsom : Geld dat u krijgt');
  });

  it('ask about an income in words that fit everybody', async () => {
    expect(wordsOf((await anyone.open(zorgtoeslag)).html)).not.toMatch(/\bbaby\b/);
  });

  it('say at the field what cannot be read, and keep it', async () => {
    const seen = await anyone.post(zorgtoeslag, { ...single, toetsingsinkomen: 'veel', 'op-month': '13' });
    expect(seen.status).toBe(422);
    expect(seen.title).toMatch(/^Fout:/);
    expect(seen.html).toContain('href="#field-toetsingsinkomen"');
    expect(seen.html).toContain('href="#field-op"');
    expect(seen.html).toContain('value="veel"');
  });

  it.each(['/nl/regels/toeslagen/niets', '/nl/regels/gemeente/parkeervergunning'])(
    '%s is not there',
    async (path) => {
      expect((await anyone.open(path)).status).toBe(404);
    },
  );

  it('keep nothing: no event, and no line about anybody', async () => {
    const before = await counter.events();
    await anyone.post(zorgtoeslag, single);
    const emma = await counter.visitor('emma-de-vries');
    await emma.open(zorgtoeslag);
    expect((await emma.post(zorgtoeslag, single)).status).toBe(200);
    expect(await counter.events()).toEqual(before);
  });
});

const child = (index: number, soort: string, prijs: string) => ({
  [`kinderen-${index}-soort`]: soort,
  [`kinderen-${index}-urenPerMaand`]: '100',
  [`kinderen-${index}-uurprijs`]: prijs,
});
