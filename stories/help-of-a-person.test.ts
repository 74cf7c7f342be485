import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';

const words = 'Ik weet niet welke achternaam ik moet kiezen.';

inHardestSetting((stage) => {
  it('who is stuck reaches the desk of the contact centre by itself, without scripts by refresh, and gets an answer', async () => {
    const mei = await stage.worker('Mei Lin Chan');
    await mei.opens('desk', '/nl/hulp');
    await mei.sees('Niemand zit vast');

    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.opens('counter', '/nl/gegevens');
    await emma.presses('Er klopt iets niet');
    await emma.sees('Dit sturen wij mee, en niets anders');
    await emma.sees('De pagina waar u was: /gegevens');
    await emma.fillsIn({ bericht: words, kanaal: 'chat' });
    await emma.presses('Versturen');
    await emma.sees('Zet een vinkje als wij dit mogen sturen.');
    await emma.chooses('Ik vind het goed dat u dit stuurt');
    await emma.presses('Versturen');
    await emma.sees('Uw vraag om hulp');

    if (mei.setting.script) await mei.page.getByText('Iemand komt er niet uit').waitFor();
    await mei.waitsFor('Iemand komt er niet uit', 'alert');
    await mei.sees('/gegevens');
    await mei.presses('Iemand komt er niet uit');
    await mei.presses('Ik help deze inwoner');
    await mei.sees(words);
    await mei.fillsIn({ text: 'U mag ook beide namen kiezen.' });
    await mei.presses('Stuur het antwoord');

    await emma.waitsFor('U mag ook beide namen kiezen.', 'change');
    await emma.sees('U heeft antwoord.');
    await mei.presses('Opgelost: sluit de hulpvraag');
    await mei.sees('Kies waardoor de inwoner vastzat.');
    await mei.chooses('De vraag was niet duidelijk');
    await mei.fillsIn({ note: 'De uitleg bij de achternaam.' });
    await mei.presses('Opgelost: sluit de hulpvraag');
    await mei.sees('Niemand zit vast');
    await emma.waitsFor('Deze vraag is afgerond.', 'change');

    await emma.opens('counter', '/nl/dossier');
    await emma.sees(words);
    await emma.sees('U mag ook beide namen kiezen.');
    await emma.seesNot('Mei Lin');
  });

  it('who gets the same error three times is offered help', async () => {
    const samira = await stage.resident('Samira El Amrani');
    await samira.opens('counter', '/nl/levensgebeurtenis/kind-krijgen');
    await samira.fillsIn({ fase: 'born' });
    await samira.presses('Beginnen');
    for (const time of [1, 2, 3]) {
      await samira.presses('Verder');
      expect(samira.words.includes('Lukt het niet? Dat ligt niet aan u.'), `time ${time}`).toBe(time === 3);
    }
    await samira.presses('Vraag hulp van een mens');
    await samira.sees('De zaak');
  });
});
