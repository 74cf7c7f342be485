import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { bornInUtrecht } from './walks/answers.js';
import { checkAndSend } from './walks/main-job.js';
import { openCase, recordTalk, sendLetter } from './walks/work.js';

const inHaarlem = {
  ...bornInUtrecht,
  'geboorte.gemeente': 'andere',
  'geboorte.andereGemeente': 'Haarlem',
  'geboorte.plaats': 'Haarlem',
};

inHardestSetting((stage) => {
  it('a birth in a municipality that is not on this counter: she declares it there, and the rest goes on once it is registered', async () => {
    const { place } = await stage.answeredBirth('Emma Sophie de Vries', inHaarlem);
    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.opens('counter', `${place}/controleren`);
    await emma.sees('Doe zelf nog aangifte in Haarlem');
    await emma.presses('Bekijk hoe, en wat u meeneemt');
    await emma.sees('Alleen die gemeente mag de geboorteakte maken.');
    await emma.sees('uiterlijk op 18 maart 2026');
    await emma.sees('De bevestiging van de geboorte, van de verloskundige of het ziekenhuis');
    await emma.sees('Noa Sophie');
    expect(await emma.downloads(/^Bewaar dit blad$/)).toContain('Zelf aangifte doen in Haarlem');
    await emma.opens('counter', `${place}/controleren`);
    await checkAndSend(emma);
    await emma.waitsFor('Wacht op de akte van Haarlem');
    expect(emma.words, 'her own duty stays in sight').toContain('Doe zelf nog aangifte in Haarlem');
    await emma.opens('counter', '/nl');
    await emma.sees('Aangifte doen van de geboorte');
    await emma.opens('counter', '/nl/berichten');
    await emma.waitsFor('Gemeente Utrecht wacht op de akte van Haarlem');

    // The municipality of residence: the certificate must be there before the child is registered.
    const petra = await stage.worker('Petra Kuipers');
    await openCase(petra, 'Aangifte van geboorte');
    await petra.sees('Neem: neem de akte van een andere gemeente over');
    expect(petra.words).not.toContain('maak de geboorteakte');
    await petra.presses(/^Neem: neem de akte/);
    await petra.presses('Beslis zoals voorgesteld');
    expect(petra.status).toBe(422);
    await recordTalk(petra, 'Akte van Haarlem ontvangen op 17 maart.');
    await petra.presses('Beslis zoals voorgesteld');
    expect(await sendLetter(petra)).toContain('U deed aangifte in Haarlem.');

    await emma.opens('counter', place);
    await emma.waitsFor('Klaar: uw kind is ingeschreven');
    await emma.waitsFor('Klaar: uw kind is verzekerd');
    expect(emma.words).not.toContain('Doe zelf nog aangifte');
    await stage.decided('Sanne Mulder');
    await emma.opens('counter', place);
    await emma.waitsFor('Klaar: u krijgt kinderbijslag');
  });
});
