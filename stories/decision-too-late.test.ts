import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { decideAsProposed, openCase, takeCase } from './walks/work.js';

inHardestSetting((stage) => {
  it('a decision that comes too late is told with an apology, and costs money for each day after a notice of default (Awb 4:17)', async () => {
    const { place } = await stage.sentBirth('Emma Sophie de Vries');
    await stage.decided('Petra Kuipers');
    const sanne = await stage.worker('Sanne Mulder');
    const caseOfNoa = await openCase(sanne, 'Kinderbijslag');
    const emma = await stage.resident('Emma Sophie de Vries');
    const looks = async () => {
      await emma.opens('counter', place);
      return emma.words;
    };

    // The term of eight weeks ends on 11 May 2026: on that day we are not late yet.
    await stage.later({ weeks: 8 });
    expect(await looks()).toContain('11 mei 2026');
    expect(emma.words).not.toContain('Ik stel u in gebreke');

    await stage.later({ days: 1 });
    await sanne.opens('desk', '/nl');
    await sanne.waitsFor('Te laat');
    const late = sanne.page.getByRole('link', { name: 'Kinderbijslag' }).first();
    expect(await late.getAttribute('href')).toContain(caseOfNoa);
    await looks();
    await emma.waitsFor('Het duurt langer. Sorry.');
    await emma.presses('Ik stel u in gebreke');
    await emma.sees('Het spijt ons.');
    await emma.presses('Ja, ik stel u in gebreke');
    await emma.waitsFor('U stelde ons in gebreke op 12 mei 2026.');
    await emma.sees('Vanaf 27 mei 2026 krijgt u geld voor elke dag.');
    expect(emma.words, 'a notice is given once').not.toContain('Ik stel u in gebreke');

    await stage.later({ weeks: 2 });
    expect(await looks(), 'two weeks to decide yet').toContain('Vanaf 27 mei 2026');
    await stage.later({ days: 1 });
    expect(await looks()).toMatch(/voor 1 dag: € 23,00.* Vandaag kwam er € 23,00 bij\./);
    await stage.later({ weeks: 1, days: 6 });
    expect(await looks()).toMatch(/voor 14 dagen: € 322,00/);
    await stage.later({ days: 1 });
    expect(await looks()).toMatch(/voor 15 dagen: € 357,00.* Vandaag kwam er € 35,00 bij\./);

    await sanne.opens('desk', '/nl');
    await sanne.sees('Kost € 35,00 per dag');
    expect(
      await sanne.page.getByRole('link', { name: 'Kinderbijslag' }).first().getAttribute('href'),
      'what costs money each day stands first',
    ).toContain(caseOfNoa);
    await sanne.opens('desk', caseOfNoa);
    await takeCase(sanne);
    await sanne.sees('Dwangsom: € 357,00 (Awb 4:17)');
    await sanne.sees('De inwoner stelde ons op 12 mei 2026 in gebreke.');

    await stage.later({ weeks: 4 });
    expect(await looks(), 'never more than 42 days').toMatch(
      /voor 42 dagen: € 1\.442,00\. Meer wordt het niet/,
    );
    await sanne.opens('desk', caseOfNoa);
    await decideAsProposed(sanne);
    await sanne.sees('De brief is verstuurd.');
    await looks();
    await emma.waitsFor('Klaar: ');
    await emma.sees('Het besluit kwam 42 dagen te laat. Het spijt ons. Daarvoor krijgt u € 1.442,00.');
    await emma.opens('counter', '/nl/berichten');
    await emma.presses(/^U krijgt €\s[0-9,]+ kinderbijslag per kwartaal/);
    await emma.sees('Daarvoor krijgt u € 1.442,00. Dat heet een dwangsom (Awb 4:17).');
    await emma.sees('Wij stellen dat bedrag vast met deze brief (Awb 4:18).');
  });
});
