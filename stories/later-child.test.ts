import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';
import { bornInUtrecht } from './walks/answers.js';

const stage = openPlainStage();
const fourth = { ...bornInUtrecht, 'huishouden.geslachtsnaamEersteKind': 'Yılmaz' };

it('a later child: the SVB begins by itself, without application', async () => {
  const aylin = await stage.parent('Aylin Yılmaz');
  await aylin.reportsBirth('2026-03-15');
  const asked = await aylin.answers(fourth);
  expect(asked).not.toContain('aanvrager.iban');
  await aylin.opens(`${aylin.journey}/controleren`);
  expect(aylin.words).toMatch(
    /Kinderbijslag voor .*De organisatie begint vanzelf\. U hoeft niets aan te vragen\./,
  );
  expect(aylin.words, 'nothing to refuse').not.toContain('Niet versturen: kinderbijslag');
  await aylin.sends();
  await (await stage.worker('Petra Kuipers')).finishes('Aangifte van geboorte');
  await (await stage.worker('Sanne Mulder')).findsCase('Kinderbijslag');
  await aylin.looks();
  await aylin.waitsFor('Wij zijn zelf begonnen op 16 maart 2026');
  await aylin.opens('/nl/berichten');
  await aylin.waitsFor('is zelf begonnen: Kinderbijslag');
  await aylin.follows(/is zelf begonnen: Kinderbijslag/);
  expect(aylin.words).toContain('Wij zijn zelf begonnen. U hoeft niets aan te vragen.');
});
