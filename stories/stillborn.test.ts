import { expect, it } from 'vitest';
import { inEverySetting } from './support/in-every-setting.js';
import { openCase } from './walks/work.js';

inEverySetting((stage) => {
  it('a child is born dead: all stops at once, one worker has it, and no letter follows by itself', async () => {
    const { place } = await stage.sentBirth('Emma Sophie de Vries');
    await openCase(await stage.worker('Petra Kuipers'), 'Aangifte van geboorte');

    const emma = await stage.resident('Emma Sophie de Vries');
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

    for (const name of ['Petra Kuipers', 'Sanne Mulder', 'Lotte van Dijk', 'Jesse Koster']) {
      const worker = await stage.worker(name);
      await worker.waitsFor('Vrij (0)');
    }
    await emma.opens('counter', '/nl/berichten');
    expect(emma.words).not.toMatch(/U krijgt|staat ingeschreven|is verzekerd/);
    await emma.opens('counter', '/nl');
    expect(emma.words).not.toMatch(/Gefeliciteerd|Verder met de vragen/);
    await emma.opens('counter', `${place}/controleren`);
    expect(await emma.has(/^Ik keur dit goed/)).toBe(false);
  });
});
