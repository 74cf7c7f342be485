import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { checkAndSend } from './walks/main-job.js';
import { answerQuestions, reportBirth } from './walks/report-birth.js';
import { openCase } from './walks/work.js';

inHardestSetting((stage) => {
  it('an unmarried couple: recognition is offered beside the declaration, and custody follows from the law', async () => {
    const noor = await stage.resident('Noor Elisabeth Jansen');
    await noor.opens('counter', '/nl/levensgebeurtenis/kind-krijgen');
    await noor.sees('Niet getrouwd? Regel nu de erkenning.');
    const place = await reportBirth(noor);
    const asked = await answerQuestions(noor);
    expect(asked).toContain('kind.erkend');
    expect(asked, 'custody follows from the registers').not.toContain('aanvrager.ouderGezag');
    await noor.opens('counter', `${place}/controleren`);
    await noor.sees('Gemeente Utrecht: Een kind erkennen voor Noa Sophie');
    await noor.sees('U mag gezag over een kind hebben ja Basisregistratie Personen');
    const deed = noor.page.locator('a[href*="uitkomst/gemeente-geboorteaangifte"]').first();
    await noor.opens('counter', (await deed.getAttribute('href')) ?? '');
    await noor.sees(/gezag/i);
    await noor.opens('counter', `${place}/controleren`);
    await checkAndSend(noor);
    const petra = await stage.worker('Petra Kuipers');
    await openCase(petra, 'Een kind erkennen');
    await openCase(petra, 'Aangifte van geboorte');
  });
});
