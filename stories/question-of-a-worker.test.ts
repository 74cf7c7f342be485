import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { dateBoxes } from './walks/answers.js';
import { openCase, takeCase } from './walks/work.js';

inHardestSetting((stage) => {
  it('a question of the SVB makes the term stand still until the answer, on both sides', async () => {
    const { place } = await stage.sentBirth('Emma Sophie de Vries');
    await stage.decided('Petra Kuipers');
    const sanne = await stage.worker('Sanne Mulder');
    const caseOfNoa = await openCase(sanne, 'Kinderbijslag');
    await takeCase(sanne);
    await sanne.sees('Beslissen over de kinderbijslag: over 8 weken (11 mei 2026)');

    await sanne.fillsIn({ question: 'Woont Noa bij u?', ...dateBoxes('answerBy', '2026-03-30') });
    await sanne.presses('Stel de vraag');
    await sanne.sees('Tot het antwoord, uiterlijk 30 maart 2026 (Awb 4:15)');
    await sanne.sees('(26 mei 2026)');

    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.opens('counter', place);
    await emma.waitsFor(/Beantwoord onze vraag voor of op 30 maart 2026.*vraagt: Woont Noa bij u\?/);
    await emma.sees('Uiterlijk 26 mei 2026');
    await emma.sees(
      'De termijn stond 14 dagen stil: van 17 maart 2026 tot en met 30 maart 2026. 25 mei 2026 is tweede pinksterdag.',
    );

    await emma.presses('Beantwoord de vraag');
    await emma.fillsIn({ antwoord: 'Ja, Noa woont bij mij.' });
    await emma.presses('Verder');
    await emma.sees('Uw antwoord is verstuurd. De organisatie gaat verder.');

    await sanne.opens('desk', caseOfNoa);
    await sanne.waitsFor('De termijn loopt weer', 'change');
    await sanne.sees('Ja, Noa woont bij mij.');
    expect(sanne.words, 'the answer came the same day: no day stood still').toContain('(11 mei 2026)');
    await emma.opens('counter', place);
    await emma.waitsFor('Uiterlijk 11 mei 2026');
    expect(emma.words).not.toContain('Wij wachten op u');

    await emma.opens('counter', '/nl/dossier');
    await emma.sees(
      /U heeft onze vraag beantwoord: Kinderbijslag Ja, Noa woont bij mij\..*Woont Noa bij u\?/,
    );
  });
});
