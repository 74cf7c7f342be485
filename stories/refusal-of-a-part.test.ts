import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { checkAndSend } from './walks/main-job.js';
import { openCase } from './walks/work.js';

inHardestSetting((stage) => {
  it('a parent refuses a part, changes her mind once, and sends the rest', async () => {
    const { place } = await stage.answeredBirth('Emma Sophie de Vries');
    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.opens('counter', `${place}/controleren`);
    expect(await emma.has(/^Niet versturen: kinderbijslag/), 'a first child is applied for').toBe(true);
    await emma.presses(/^Niet versturen: kindgebonden budget/);
    await emma.sees('Deze organisatie krijgt niets van u.');
    await emma.presses('Toch meesturen');
    expect(emma.words).not.toContain('U stuurt dit niet mee');
    await emma.presses(/^Niet versturen: zorgtoeslag/);
    await checkAndSend(emma);
    await emma.sees(/Zorgtoeslag U wilt dit niet/);

    await stage.decided('Petra Kuipers');
    const lotte = await stage.worker('Lotte van Dijk');
    await openCase(lotte, 'Kindgebonden budget');
    await lotte.opens('desk', '/nl');
    expect(lotte.words, 'the refused part makes no case').not.toContain('Zorgtoeslag');

    await emma.opens('counter', '/nl/dossier');
    await emma.sees('U vraagt dit niet aan: Zorgtoeslag');
  });
});
