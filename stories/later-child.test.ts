import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { bornInUtrecht } from './walks/answers.js';
import { checkAndSend } from './walks/main-job.js';
import { openCase } from './walks/work.js';

const fourth = { ...bornInUtrecht, 'huishouden.geslachtsnaamEersteKind': 'Yılmaz' };

inHardestSetting((stage) => {
  it('a later child: the SVB begins by itself, without application', async () => {
    const { place, asked } = await stage.answeredBirth('Aylin Yılmaz', fourth);
    expect(asked).not.toContain('aanvrager.iban');
    const aylin = await stage.resident('Aylin Yılmaz');
    await aylin.opens('counter', `${place}/controleren`);
    await aylin.sees(/Kinderbijslag voor .*De organisatie begint vanzelf\. U hoeft niets aan te vragen\./);
    expect(aylin.words, 'nothing to refuse').not.toContain('Niet versturen: kinderbijslag');
    await checkAndSend(aylin);
    await stage.decided('Petra Kuipers');
    await openCase(await stage.worker('Sanne Mulder'), 'Kinderbijslag');
    await aylin.opens('counter', place);
    await aylin.waitsFor('Wij zijn zelf begonnen op 16 maart 2026');
    await aylin.opens('counter', '/nl/berichten');
    await aylin.waitsFor('is zelf begonnen: Kinderbijslag');
    await aylin.presses(/is zelf begonnen: Kinderbijslag/);
    await aylin.sees('Wij zijn zelf begonnen. U hoeft niets aan te vragen.');
  });
});
