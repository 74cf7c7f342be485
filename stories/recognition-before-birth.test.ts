import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();

it('an unmarried couple recognises the unborn child: sent, worked and done before the birth, and not asked after it', async () => {
  const noor = await stage.parent('Noor Elisabeth Jansen');
  await noor.expects();
  expect(noor.words).toContain('Dit kunt u nu al voorbereiden');
  expect(noor.words).toMatch(/Dit komt na de geboorte.*Aangifte van geboorte.*Kinderbijslag/);
  const asked = await noor.answers();
  expect(asked).toContain('erkenning.toestemmingMoeder');
  expect(asked, 'custody is not asked: it follows from the law').not.toContain('erkenning.gezagAlleenMoeder');
  await noor.opens(`${noor.journey}/controleren`);
  expect(noor.words).toContain('Gemeente Utrecht: Een kind erkennen');
  expect(noor.words).not.toContain('Kinderbijslag');
  const outcome = noor.browser.page.links.find(({ href }) => /uitkomst\/gemeente-erkenning/.test(href));
  await noor.opens(outcome?.href ?? '');
  expect(noor.words).toMatch(/samen het gezag/);
  await noor.sends();
  expect(noor.words).toContain('Verstuurd.');

  const petra = await stage.worker('Petra Kuipers');
  await petra.takesCase('Een kind erkennen');
  // At the appointment: the other parent is in no register with her, and shows who he is.
  await petra.addsFact('partner.ouderGezag', 'true');
  await petra.decides();
  await petra.sendsLetter();
  await noor.looks();
  await noor.waitsFor('Klaar: uw kind is erkend');

  await noor.opens(`${noor.journey}/geboren`);
  await noor.reportsBirthHere('2026-03-15');
  const after = await noor.answers();
  expect(after).toContain('kind.voornamen');
  expect(after.filter((fact) => /erkend|erkenning|gezag|geslachtsnaamkeuze/i.test(fact))).toEqual([]);
  await noor.opens(`${noor.journey}/controleren`);
  expect(noor.words).not.toContain('Gemeente Utrecht: Een kind erkennen');
  expect(noor.words).toMatch(/De andere ouder heeft uw kind erkend ja/);
  await noor.sends();
  await petra.takesCase('Aangifte van geboorte');
  // From the certificate of recognition, which she made herself.
  await petra.addsFact('partner.geslachtsnaam', 'Visser');
  await petra.addsFact('partner.ouderGezag', 'true');
  await petra.decides();
  await petra.sendsLetter();
  await noor.looks();
  await noor.waitsFor('Klaar: de geboorteakte is gemaakt');
});
