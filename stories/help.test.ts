import { describe, it } from 'vitest';
import { inWords, ordinary } from './support/setting.js';
import { openStage } from './support/stage.js';
import { reportBirth } from './walks/report-birth.js';

/** From the click to the contact centre's screen. */
const alert_ms = 5_000;
const message = 'Ik weet niet wat ik moet invullen.';

describe.each(
  [ordinary, { ...ordinary, script: false }].map((setting) => [inWords(setting), setting] as const),
)('help by a person: %s', (_words, setting) => {
  const stage = openStage(setting);

  it('is on the desk within five seconds, is answered, and closed with a cause', async () => {
    const mei = await stage.worker('Mei Lin Chan');
    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.presses(/Hulp van een mens/);
    await emma.fillsIn({ bericht: message, kanaal: 'chat' });
    await emma.chooses('Ik vind het goed dat u dit stuurt');
    await emma.presses('Versturen');
    await emma.sees('Wij hebben uw vraag.');

    await mei.opens('desk', '/nl/hulp');
    await mei.waitsFor('Iemand komt er niet uit', alert_ms);
    await mei.presses(/Iemand komt er niet uit/);
    await mei.presses('Ik help deze inwoner');
    await mei.sees(message);
    await mei.fillsIn({ text: 'Vul in wat u weet. De rest vragen wij later.' });
    await mei.presses('Stuur het antwoord');

    await emma.waitsFor('Vul in wat u weet.', alert_ms);
    await mei.fillsIn({ cause: 'De uitleg bij de vraag was niet duidelijk.' });
    await mei.presses('Opgelost: sluit de hulpvraag');
    await emma.waitsFor('Deze vraag is afgerond.', alert_ms);
    await emma.opens('counter', '/nl/dossier');
    await emma.sees(message);
    await emma.sees('Vul in wat u weet.');
  });

  it('is offered by the page itself after three equal errors', async () => {
    const priya = await stage.resident('Priya Ramdin');
    await reportBirth(priya);
    await priya.presses('Verder met de vragen');
    for (let times = 0; times < 3; times += 1) await priya.presses('Verder');
    await priya.sees('Lukt het niet? Dat ligt niet aan u.');
  });
});
