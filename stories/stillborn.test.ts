import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import type { Stage } from './support/stage.js';
import { dateBoxes } from './walks/answers.js';
import { openCase, recordTalk, sendLetter, takeCase } from './walks/work.js';

const nothingFree = 'Vrij (0)';
const lettersSent = async ({ system }: Stage): Promise<number> =>
  (await system.asOwner(`select from store.event where type like '%.letter-sent'`)).length;

inHardestSetting((stage) => {
  it('a child is born dead: all stops at once, one worker has it, and no letter follows by itself', async () => {
    const { place } = await stage.sentBirth('Emma Sophie de Vries');
    const emma = await stage.resident('Emma Sophie de Vries');
    const petra = await stage.worker('Petra Kuipers');
    await openCase(petra, 'Aangifte van geboorte');

    await emma.opens('counter', `${place}/verlies`);
    await emma.sees('U krijgt geen automatische brieven.');
    await emma.fillsIn({ wat: 'stillborn' });
    await emma.presses('Laat het ons weten');
    await emma.sees('Wij leven met u mee');
    await emma.sees('Eén medewerker van Contactcentrum neemt contact met u op');
    expect(emma.words).not.toContain('Gefeliciteerd');

    const mei = await stage.worker('Mei Lin Chan');
    await mei.opens('desk', '/nl/hulp');
    await mei.waitsFor('Neem dit over');
    expect([...mei.words.matchAll(/Neem dit over: alles is gestopt/g)]).toHaveLength(1);
    await mei.presses('Neem dit over: alles is gestopt');
    await mei.presses('Ik help deze inwoner');
    await mei.sees(/levenloos/i);
    const call = mei.path;

    const others = [petra];
    for (const name of ['Sanne Mulder', 'Lotte van Dijk', 'Jesse Koster'])
      others.push(await stage.worker(name));
    for (const worker of others) {
      await worker.opens('desk', '/nl');
      await worker.waitsFor(nothingFree);
    }
    await emma.opens('counter', '/nl/berichten');
    expect(emma.words).not.toMatch(/U krijgt|staat ingeschreven|is verzekerd/);
    await emma.opens('counter', '/nl');
    expect(emma.words).not.toMatch(/Gefeliciteerd|Verder met de vragen/);
    await emma.opens('counter', `${place}/controleren`);
    expect(await emma.has(/^Ik keur dit goed/)).toBe(false);

    // The parents tell the worker where and when; the municipality makes the deed after it spoke with them.
    await mei.opens('desk', call);
    await mei.fillsIn({ municipality: '0344', ...dateBoxes('birthDate', '2026-03-15') });
    await mei.presses('Laat de akte maken');
    await mei.sees('De akte is gevraagd aan de gemeente Utrecht');
    expect(await mei.has('Laat de akte maken'), 'once').toBe(false);
    await openCase(petra, 'Aangifte van geboorte');
    await takeCase(petra);
    await recordTalk(petra, 'Gesproken met beide ouders. Zij noemen hun kind Noa.');
    await petra.presses('Beslis zoals voorgesteld');
    expect(await lettersSent(stage), 'no letter goes out by itself').toBe(0);
    expect(await sendLetter(petra)).toContain('Wij vinden het heel erg dat u uw kind heeft verloren.');
    expect(await lettersSent(stage)).toBe(1);
    await mei.opens('desk', call);
    await mei.presses('Opgelost: sluit de hulpvraag');
    await mei.sees('De hulpvraag is gesloten.');
    for (const worker of others.slice(1)) {
      await worker.opens('desk', '/nl');
      expect(worker.words, 'nobody else hears of it').toContain(nothingFree);
    }
  });
});
