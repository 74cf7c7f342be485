import { expect, it } from 'vitest';
import { inEverySetting } from './support/in-every-setting.js';
import { checkAndSend } from './walks/main-job.js';
import { openCase, takeCase } from './walks/work.js';

/** What stands between two names of facts on the page where everything is checked. */
const between = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from) + from.length, text.indexOf(to, text.indexOf(from))).trim();

inEverySetting((stage) => {
  it('an address under investigation is not guessed: it goes to nobody, and a person looks', async () => {
    const { place, asked } = await stage.answeredBirth('Rosa Maria Fernandes');
    expect(asked, 'what a register doubts is not for her to prove').not.toContain('aanvrager.adres');
    const rosa = await stage.resident('Rosa Maria Fernandes');
    await rosa.opens('counter', `${place}/controleren`);
    expect(between(rosa.words, 'Uw adres', 'U bent de moeder')).toBe(
      'wordt onderzocht, een medewerker kijkt mee',
    );
    expect(rosa.words).not.toContain('Voorbeeldstraat');
    await rosa.sees('U woont in Nederland wordt onderzocht, een medewerker kijkt mee');
    await rosa.opens('counter', '/nl/gegevens');
    await rosa.seesNot('Voorbeeldstraat');
  });

  it('a fact is left open about a partner without a Dutch number', async () => {
    const { place } = await stage.answeredBirth('Eva Johanna Willems');
    const eva = await stage.resident('Eva Johanna Willems');
    await eva.opens('counter', `${place}/controleren`);
    await eva.sees(/Dit weten wij niet en sturen wij niet.*De naam van uw partner/s);
    await eva.sees('Gemeente Utrecht: Aangifte van geboorte voor Noa Sophie');
    await checkAndSend(eva);
    const petra = await stage.worker('Petra Kuipers');
    await openCase(petra, 'Aangifte van geboorte');
    await takeCase(petra);
    await petra.sees(/De naam van uw partner niet bekend/);
  });

  it('a blocked login says so, and where a person helps', async () => {
    const bram = await stage.resident('Bram Willem Smit');
    await bram.sees('Deze inlog is geblokkeerd.');
    await bram.sees(/Bel .* Een medewerker helpt u verder\./);
    await bram.opens('counter', '/nl/zaken');
    expect(bram.words, 'and is not logged in').not.toContain('U bent ingelogd');
  });
});
