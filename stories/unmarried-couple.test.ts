import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();

it('an unmarried couple: recognition is offered beside the declaration, and custody follows from the law', async () => {
  const noor = await stage.parent('Noor Elisabeth Jansen');
  await noor.opens('/nl/levensgebeurtenis/kind-krijgen');
  expect(noor.words).toContain('Niet getrouwd? Regel nu de erkenning.');
  await noor.reportsBirth('2026-03-15');
  const asked = await noor.answers();
  expect(asked).toContain('kind.erkend');
  expect(asked, 'custody follows from the registers').not.toContain('aanvrager.ouderGezag');
  await noor.opens(`${noor.journey}/controleren`);
  expect(noor.words).toContain('Gemeente Utrecht: Een kind erkennen voor Noa Sophie');
  expect(noor.words).toContain('U mag gezag over een kind hebben ja Basisregistratie Personen');
  const deed = noor.browser.page.links.find(({ href }) => /uitkomst\/gemeente-geboorteaangifte/.test(href));
  await noor.opens(deed?.href ?? '');
  expect(noor.words).toMatch(/gezag/i);
  await noor.opens(`${noor.journey}/controleren`);
  await noor.sends();
  const petra = await stage.worker('Petra Kuipers');
  await petra.findsCase('Een kind erkennen');
  await petra.findsCase('Aangifte van geboorte');
});
