import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();

it('each look of a worker stands in the log by organisation, role and purpose; the dossier can be taken home', async () => {
  const emma = await stage.parent('Emma Sophie de Vries');
  await emma.reportsBirth('2026-03-15');
  await emma.answers();
  await emma.sends();
  const petra = await stage.worker('Petra Kuipers');
  const place = await petra.takesCase('Aangifte van geboorte');
  const looks = async () => {
    await emma.opens('/nl/gegevens');
    return [
      ...emma.words.matchAll(/Gemeente Utrecht, medewerker burgerzaken Bekeken Voor Aangifte van geboorte/g),
    ].length;
  };
  const before = await looks();
  expect(before).toBeGreaterThan(0);
  await petra.opens(place);
  expect(await looks()).toBe(before + 1);
  await petra.opens('/nl');
  expect(await looks(), 'a work list holds no facts of hers').toBe(before + 1);
  expect(emma.words).not.toMatch(/Petra|Kuipers/);
  expect(emma.words).toContain('De wet die dit toestaat:');

  await petra.opens(place);
  await petra.decides();
  await petra.sendsLetter();
  await emma.looks();
  await emma.waitsFor('Klaar: de geboorteakte is gemaakt');
  await emma.opens('/nl/dossier');
  await emma.waitsFor('staat ingeschreven');
  const json = emma.browser.page.links.find(({ text }) => text.includes('JSON'));
  await emma.opens(json?.href ?? '');
  const kept = JSON.stringify(JSON.parse(emma.browser.page.text));
  expect(kept).toContain('U heeft uw aanvraag verstuurd');
  expect(kept).toContain('staat ingeschreven');
  await emma.opens('/nl/dossier/lezen');
  expect(emma.words).toContain('staat ingeschreven');
  expect(emma.words).toContain('U heeft uw aanvraag verstuurd');
});
