import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { checkAndSend } from './walks/main-job.js';
import { answerQuestions, beginJourney, fillInBirth } from './walks/report-birth.js';
import { addFact, decideAsProposed, openCase, takeCase } from './walks/work.js';

inHardestSetting((stage) => {
  it('an unmarried couple recognises the unborn child: sent, worked and done before the birth, and not asked after it', async () => {
    const noor = await stage.resident('Noor Elisabeth Jansen');
    await beginJourney(noor, 'expecting');
    const place = noor.path;
    await noor.sees('Dit kunt u nu al voorbereiden');
    await noor.sees(/Dit komt na de geboorte.*Aangifte van geboorte.*Kinderbijslag/);
    const asked = await answerQuestions(noor);
    expect(asked).toContain('erkenning.toestemmingMoeder');
    expect(asked, 'custody is not asked: it follows from the law').not.toContain(
      'erkenning.gezagAlleenMoeder',
    );
    await noor.opens('counter', `${place}/controleren`);
    await noor.sees('Gemeente Utrecht: Een kind erkennen');
    expect(noor.words).not.toContain('Kinderbijslag');
    const outcome = noor.page.locator('a[href*="uitkomst/gemeente-erkenning"]').first();
    await noor.opens('counter', (await outcome.getAttribute('href')) ?? '');
    await noor.sees(/samen het gezag/);
    await noor.opens('counter', `${place}/controleren`);
    await checkAndSend(noor);

    const petra = await stage.worker('Petra Kuipers');
    await openCase(petra, 'Een kind erkennen');
    await takeCase(petra);
    // At the appointment: the other parent is in no register with her, and shows who he is.
    await addFact(petra, 'partner.ouderGezag', 'true');
    await decideAsProposed(petra);
    await noor.opens('counter', place);
    await noor.waitsFor('Klaar: uw kind is erkend');

    await noor.opens('counter', `${place}/geboren`);
    await fillInBirth(noor);
    const after = await answerQuestions(noor);
    expect(after).toContain('kind.voornamen');
    expect(after.filter((fact) => /erkend|erkenning|gezag|geslachtsnaamkeuze/i.test(fact))).toEqual([]);
    await noor.opens('counter', `${place}/controleren`);
    expect(noor.words).not.toContain('Gemeente Utrecht: Een kind erkennen');
    await noor.sees(/De andere ouder heeft uw kind erkend ja/);
    await checkAndSend(noor);
    await openCase(petra, 'Aangifte van geboorte');
    await takeCase(petra);
    // From the certificate of recognition, which she made herself.
    await addFact(petra, 'partner.geslachtsnaam', 'Visser');
    await addFact(petra, 'partner.ouderGezag', 'true');
    await decideAsProposed(petra);
    await noor.opens('counter', place);
    await noor.waitsFor('Klaar: de geboorteakte is gemaakt');
  });
});
