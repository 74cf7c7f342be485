import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';
import { bornInUtrecht } from './walks/answers.js';

const stage = openPlainStage();
const inHaarlem = {
  ...bornInUtrecht,
  'geboorte.gemeente': 'andere',
  'geboorte.andereGemeente': 'Haarlem',
  'geboorte.plaats': 'Haarlem',
};

it('a birth in a municipality that is not on this counter: she declares it there, and the rest goes on once it is registered', async () => {
  const emma = await stage.parent('Emma Sophie de Vries');
  await emma.reportsBirth('2026-03-15');
  await emma.answers(inHaarlem);
  await emma.opens(`${emma.journey}/controleren`);
  expect(emma.words).toContain('Doe zelf nog aangifte in Haarlem');
  await emma.follows(/^Bekijk hoe, en wat u meeneemt$/);
  expect(emma.words).toContain('Alleen die gemeente mag de geboorteakte maken.');
  expect(emma.words).toContain('uiterlijk op 18 maart 2026');
  expect(emma.words).toContain('De bevestiging van de geboorte, van de verloskundige of het ziekenhuis');
  expect(emma.words).toContain('Noa Sophie');
  await emma.follows(/^Bewaar dit blad$/);
  expect(emma.words).toContain('Zelf aangifte doen in Haarlem');
  await emma.sends();
  await emma.waitsFor('Wacht op de akte van Haarlem');
  expect(emma.words, 'her own duty stays in sight').toContain('Doe zelf nog aangifte in Haarlem');
  await emma.opens('/nl');
  expect(emma.words).toContain('Aangifte doen van de geboorte');
  await emma.opens('/nl/berichten');
  await emma.waitsFor('Gemeente Utrecht wacht op de akte van Haarlem');

  // The municipality of residence: the certificate must be there before the child is registered.
  const petra = await stage.worker('Petra Kuipers');
  await petra.findsCase('Aangifte van geboorte');
  expect(petra.words).toContain('Neem: neem de akte van een andere gemeente over');
  expect(petra.words).not.toContain('maak de geboorteakte');
  await petra.presses(/^Neem: neem de akte/);
  await petra.browser.press(/^Beslis zoals voorgesteld$/);
  expect(petra.browser.page.status).toBe(422);
  await petra.recordsTalk('Akte van Haarlem ontvangen op 17 maart.');
  await petra.decides();
  const letter = await petra.sendsLetter();
  expect(letter).toContain('U deed aangifte in Haarlem.');

  await emma.looks();
  await emma.waitsFor('Klaar: uw kind is ingeschreven');
  await emma.waitsFor('Klaar: uw kind is verzekerd');
  expect(emma.words).not.toContain('Doe zelf nog aangifte');
  await (await stage.worker('Sanne Mulder')).finishes('Kinderbijslag');
  await emma.looks();
  await emma.waitsFor('Klaar: u krijgt kinderbijslag');
});
