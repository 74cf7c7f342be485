import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();

it('a parent refuses a part, changes her mind once, and sends the rest', async () => {
  const emma = await stage.parent('Emma Sophie de Vries');
  await emma.reportsBirth('2026-03-15');
  await emma.answers();
  await emma.opens(`${emma.journey}/controleren`);
  expect(emma.browser.has(/^Niet versturen: kinderbijslag/), 'a first child is applied for').toBe(true);
  await emma.presses(/^Niet versturen: kindgebonden budget/);
  expect(emma.words).toContain('Deze organisatie krijgt niets van u.');
  await emma.presses(/^Toch meesturen$/);
  expect(emma.words).not.toContain('U stuurt dit niet mee');
  await emma.presses(/^Niet versturen: zorgtoeslag/);
  await emma.sends();
  expect(emma.words).toContain('Verstuurd. Elke organisatie heeft uw deel.');
  expect(emma.words).toMatch(/Zorgtoeslag U wilt dit niet/);

  const lotte = await stage.worker('Lotte van Dijk');
  const petra = await stage.worker('Petra Kuipers');
  await petra.finishes('Aangifte van geboorte');
  await lotte.findsCase('Kindgebonden budget');
  await lotte.opens('/nl');
  expect(lotte.words, 'the refused part makes no case').not.toContain('Zorgtoeslag');

  await emma.opens('/nl/dossier');
  expect(emma.words).toContain('U vraagt dit niet aan: Zorgtoeslag');
});
