import { describe, expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { checkAndSend } from './walks/main-job.js';
import { addFact, decideAsProposed, openCase, takeCase } from './walks/work.js';

/** What stands between two names of facts on the page where everything is checked. */
const between = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from))).trim();

inHardestSetting((stage) => {
  describe('a fact that a register does not hold for certain', () => {
    it('is not guessed: an address under investigation goes to nobody, and a person looks', async () => {
      const { place, asked } = await stage.answeredBirth('Rosa Maria Fernandes');
      expect(asked, 'what a register doubts is not for her to prove').not.toContain('aanvrager.adres');
      const rosa = await stage.resident('Rosa Maria Fernandes');
      await rosa.opens('counter', `${place}/controleren`);
      expect(between(rosa.words, 'Uw adres', 'U bent de moeder')).toBe(
        'wordt onderzocht, een medewerker kijkt mee',
      );
      await rosa.seesNot('Voorbeeldstraat');
      await rosa.sees('U woont in Nederland wordt onderzocht, een medewerker kijkt mee');
      expect(rosa.words, 'child budget rests on child benefit, which nobody knows yet').not.toMatch(
        /geen kindgebonden budget/i,
      );
      const budget = rosa.page.locator('a[href*="uitkomst/toeslagen-kindgebonden"]').first();
      await rosa.opens('counter', (await budget.getAttribute('href')) ?? '');
      await rosa.sees(/Dit weten wij nog niet/);
      await rosa.opens('counter', '/nl/gegevens');
      await rosa.seesNot('Voorbeeldstraat');
    });

    it('is left open about a partner without a Dutch number', async () => {
      const { place } = await stage.answeredBirth('Eva Johanna Willems');
      const eva = await stage.resident('Eva Johanna Willems');
      await eva.opens('counter', `${place}/controleren`);
      await eva.sees(/Dit weten wij niet en sturen wij niet.*De naam van uw partner/s);
      await eva.sees('Gemeente Utrecht: Aangifte van geboorte voor Noa Sophie');
      await checkAndSend(eva);
      const petra = await stage.worker('Petra Kuipers');
      await openCase(petra, 'Aangifte van geboorte');
      await takeCase(petra);
      await petra.sees(/staat niet in deze zaak: [^:]*Naam van de partner/);
      await petra.sees(/wordt onderzocht bij het register: [^:]*geregistreerd partner/);
      // The registrar reads the foreign marriage certificate and asks the parents: a human settles what the register doubts.
      for (const [fact, value] of [
        ['huishouden.gehuwdMetAndereOuder', 'true'],
        ['huishouden.eersteGezamenlijkeKind', 'true'],
        ['kind.geslachtsnaamkeuze', 'geboortemoeder'],
        ['partner.ouderGezag', 'true'],
      ] as const)
        await addFact(petra, fact, value);
      await decideAsProposed(petra);
      await eva.opens('counter', place);
      await eva.waitsFor('Klaar: de geboorteakte is gemaakt');
    });
  });

  describe('a blocked login', () => {
    it('says so, and where a person helps', async () => {
      const bram = await stage.resident('Bram Willem Smit');
      expect(bram.status).toBe(403);
      await bram.sees('Deze inlog is geblokkeerd.');
      await bram.sees(/Bel .* Een medewerker helpt u verder\./);
      await bram.opens('counter', '/nl/zaken');
      expect(bram.words, 'and is not logged in').not.toContain('U bent ingelogd');
    });
  });
});
