import { describe, expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();

/** What stands between two names of facts on the page where everything is checked. */
const between = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from))).trim();

describe('a fact that a register does not hold for certain', () => {
  it('is not guessed: an address under investigation goes to nobody, and a person looks', async () => {
    const rosa = await stage.parent('Rosa Maria Fernandes');
    await rosa.reportsBirth('2026-03-15');
    const asked = await rosa.answers();
    expect(asked, 'what a register doubts is not for her to prove').not.toContain('aanvrager.adres');
    await rosa.opens(`${rosa.journey}/controleren`);
    expect(between(rosa.words, 'Uw adres', 'U bent de moeder')).toBe(
      'wordt onderzocht, een medewerker kijkt mee',
    );
    expect(rosa.words).not.toContain('Voorbeeldstraat');
    expect(rosa.words).toContain('U woont in Nederland wordt onderzocht, een medewerker kijkt mee');
    expect(rosa.words, 'child budget rests on child benefit, which nobody knows yet').not.toMatch(
      /geen kindgebonden budget/i,
    );
    const budget = rosa.browser.page.links.find(({ href }) => /uitkomst\/toeslagen-kindgebonden/.test(href));
    await rosa.opens(budget?.href ?? '');
    expect(rosa.words).toMatch(/Dit weten wij nog niet/);
    await rosa.opens('/nl/gegevens');
    expect(rosa.words).not.toContain('Voorbeeldstraat');
  });

  it('is left open about a partner without a Dutch number', async () => {
    const eva = await stage.parent('Eva Johanna Willems');
    await eva.reportsBirth('2026-03-15');
    await eva.answers();
    await eva.opens(`${eva.journey}/controleren`);
    expect(eva.words).toMatch(/Dit weten wij niet en sturen wij niet.*De naam van uw partner/s);
    expect(eva.words).toContain('Gemeente Utrecht: Aangifte van geboorte voor Noa Sophie');
    await eva.sends();
    expect(eva.words).toContain('Verstuurd. Elke organisatie heeft uw deel.');
    const petra = await stage.worker('Petra Kuipers');
    await petra.takesCase('Aangifte van geboorte');
    expect(petra.words).toMatch(/De naam van uw partner niet bekend/);
    expect(petra.words).toMatch(/geregistreerd partner wordt onderzocht bij het register/);
    // The registrar reads the foreign marriage certificate and asks the parents: a human settles what the register doubts.
    for (const [fact, value] of [
      ['huishouden.gehuwdMetAndereOuder', 'true'],
      ['huishouden.eersteGezamenlijkeKind', 'true'],
      ['kind.geslachtsnaamkeuze', 'geboortemoeder'],
      ['partner.ouderGezag', 'true'],
    ] as const)
      await petra.addsFact(fact, value);
    await petra.decides();
    await petra.sendsLetter();
    await eva.looks();
    await eva.waitsFor('Klaar: de geboorteakte is gemaakt');
  });
});

describe('a blocked login', () => {
  it('says so, and where a person helps', async () => {
    const bram = await stage.resident('Bram Willem Smit');
    expect(bram.browser.page.status).toBe(403);
    expect(bram.words).toContain('Deze inlog is geblokkeerd.');
    expect(bram.words).toMatch(/Bel .* Een medewerker helpt u verder\./);
    await bram.browser.open(`${bram.site}/nl/zaken`);
    expect(bram.words, 'and is not logged in').not.toContain('U bent ingelogd');
  });
});
