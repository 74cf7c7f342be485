import { describe, expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();
const soon_ms = 2_000;

describe('a question of the SVB', () => {
  it('makes the term stand still until the answer, on both sides', async () => {
    const emma = await stage.parent('Emma Sophie de Vries');
    await emma.reportsBirth('2026-03-15');
    await emma.answers();
    await emma.sends();
    await (await stage.worker('Petra Kuipers')).finishes('Aangifte van geboorte');
    const sanne = await stage.worker('Sanne Mulder');
    const caseOfNoa = await sanne.takesCase('Kinderbijslag');
    expect(sanne.words).toContain('Beslissen over de kinderbijslag: over 8 weken (11 mei 2026)');

    await sanne.asks('Woont Noa bij u?', '2026-03-30');
    expect(sanne.words).toContain('Tot het antwoord, uiterlijk 30 maart 2026 (Awb 4:15)');
    expect(sanne.words).toContain('(26 mei 2026)');

    await emma.looks();
    await emma.waitsFor(/Beantwoord onze vraag voor of op 30 maart 2026.*vraagt: Woont Noa bij u\?/, soon_ms);
    expect(emma.words).toContain('Uiterlijk 26 mei 2026');
    expect(emma.words).toContain(
      'De termijn stond 14 dagen stil: van 17 maart 2026 tot en met 30 maart 2026. 25 mei 2026 is tweede pinksterdag.',
    );

    await emma.follows(/^Beantwoord de vraag$/);
    await emma.presses(/^Verder$/, { antwoord: 'Ja, Noa woont bij mij.' });
    expect(emma.words).toContain('Uw antwoord is verstuurd. De organisatie gaat verder.');

    await sanne.opens(caseOfNoa);
    await sanne.waitsFor('De termijn loopt weer', soon_ms);
    expect(sanne.words).toContain('Ja, Noa woont bij mij.');
    expect(sanne.words, 'the answer came the same day: no day stood still').toContain('(11 mei 2026)');
    await emma.looks();
    await emma.waitsFor('Uiterlijk 11 mei 2026', soon_ms);
    expect(emma.words).not.toContain('Wij wachten op u');

    await emma.opens('/nl/dossier');
    expect(emma.words).toMatch(
      /U heeft onze vraag beantwoord: Kinderbijslag Ja, Noa woont bij mij\..*Woont Noa bij u\?/,
    );
  });
});
