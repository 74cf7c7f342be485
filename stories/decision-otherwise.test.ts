import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();
const soon_ms = 2_000;
const reason = 'Noa woont bij haar grootouders, zij krijgen de kinderbijslag.';

it('a worker decides otherwise: only after a talk, with a reason that everyone concerned reads', async () => {
  const emma = await stage.parent('Emma Sophie de Vries');
  await emma.reportsBirth('2026-03-15');
  await emma.answers();
  await emma.sends();
  await (await stage.worker('Petra Kuipers')).finishes('Aangifte van geboorte');
  const sanne = await stage.worker('Sanne Mulder');
  const place = await sanne.takesCase('Kinderbijslag');

  // A refusal without hearing the applicant is not possible (Awb 4:7).
  const refuse = { result: 'afgewezen', 'outcome.heeftRecht': 'false', reason };
  await sanne.browser.press(/^Beslis anders dan voorgesteld$/, refuse);
  expect(sanne.browser.page.status).toBe(422);
  expect(sanne.words).toContain('Voor deze uitkomst moet u de inwoner eerst horen.');

  await sanne.opens(place);
  await sanne.recordsTalk('Mevrouw vertelt dat Noa bij haar ouders woont.');
  await sanne.browser.press(/^Beslis anders dan voorgesteld$/, { ...refuse, reason: '' });
  expect(sanne.browser.page.status).toBe(422);
  await sanne.opens(place);
  await sanne.presses(/^Beslis anders dan voorgesteld$/, refuse);
  expect(sanne.words).toMatch(/Besloten, anders dan voorgesteld: U krijgt geen kinderbijslag/);

  const letter = await sanne.sendsLetter();
  expect(letter).toContain(reason);
  expect(letter).toContain('U kunt ook bezwaar maken. Dat kost niets.');
  expect(letter, 'six weeks after the day of the letter').toContain('28 april 2026 (Awb 6:7)');
  expect(letter).toContain('Bel Team Kinderbijslag van de SVB: 085-0655102.');

  await emma.looks();
  await emma.waitsFor('Klaar: u krijgt geen kinderbijslag', soon_ms);
  await emma.opens('/nl/berichten');
  await emma.follows(/^U krijgt geen kinderbijslag/);
  expect(emma.words).toContain(reason);
  expect(emma.words).toContain('28 april 2026');

  const ahmed = await stage.worker('Ahmed Ouali');
  await ahmed.opens('/nl/afwijkingen');
  expect(ahmed.words).toMatch(/Kinderbijslag U krijgt kinderbijslag U krijgt geen kinderbijslag/);
  expect(ahmed.words).toContain(reason);
  await emma.opens('/nl/gegevens');
  await emma.waitsFor('Sociale Verzekeringsbank (SVB), teamleider', soon_ms);
  expect(emma.words).not.toContain('Ouali');

  await sanne.browser.open(`${sanne.site}/nl/afwijkingen`);
  expect(sanne.browser.page.status, 'only the team lead sees deviations').toBe(403);
});
