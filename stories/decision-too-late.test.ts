import { describe, expect, it } from 'vitest';
import type { PlainPerson } from './people/plain-person.js';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();

/** Moves the demo clock by its own buttons. */
const wait = async (who: PlainPerson, { weeks = 0, days = 0 }): Promise<void> => {
  await who.opens('/nl');
  for (let week = 0; week < weeks; week += 1) await who.presses(/^Eén week verder$/);
  for (let day = 0; day < days; day += 1) await who.presses(/^Eén dag verder$/);
};

describe('a decision that comes too late', () => {
  it('is told with an apology, and costs money for each day after a notice of default (Awb 4:17)', async () => {
    const emma = await stage.parent('Emma Sophie de Vries');
    await emma.reportsBirth('2026-03-15');
    await emma.answers();
    await emma.sends();
    await (await stage.worker('Petra Kuipers')).finishes('Aangifte van geboorte');
    const sanne = await stage.worker('Sanne Mulder');
    const caseOfNoa = await sanne.findsCase('Kinderbijslag');

    // The term of eight weeks ends on 11 May 2026: on that day we are not late yet.
    await wait(sanne, { weeks: 8 });
    await emma.looks();
    expect(emma.words).toContain('11 mei 2026');
    expect(emma.words).not.toContain('Ik stel u in gebreke');

    await wait(sanne, { days: 1 });
    await sanne.waitsFor('Te laat');
    expect(sanne.browser.page.links.find(({ text }) => text.includes('Kinderbijslag'))?.href).toContain(
      caseOfNoa,
    );
    await emma.looks();
    await emma.waitsFor('Het duurt langer. Sorry.');
    await emma.follows(/^Ik stel u in gebreke$/);
    expect(emma.words).toContain('Het spijt ons.');
    await emma.presses(/^Ja, ik stel u in gebreke$/);
    await emma.waitsFor('U stelde ons in gebreke op 12 mei 2026.');
    expect(emma.words).toContain('Vanaf 27 mei 2026 krijgt u geld voor elke dag.');
    expect(emma.words, 'a notice is given once').not.toContain('Ik stel u in gebreke');

    await wait(sanne, { weeks: 2 });
    expect(await emma.looks(), 'two weeks to decide yet').toContain('Vanaf 27 mei 2026');
    await wait(sanne, { days: 1 });
    expect(await emma.looks()).toMatch(/voor 1 dag: € 23,00.* Vandaag kwam er € 23,00 bij\./);
    await wait(sanne, { weeks: 1, days: 6 });
    expect(await emma.looks()).toMatch(/voor 14 dagen: € 322,00/);
    await wait(sanne, { days: 1 });
    expect(await emma.looks()).toMatch(/voor 15 dagen: € 357,00.* Vandaag kwam er € 35,00 bij\./);

    await sanne.opens(caseOfNoa);
    await sanne.presses(/^Neem: (?!vraag|kijk)/);
    expect(sanne.words).toContain('Dwangsom: € 357,00 (Awb 4:17)');
    expect(sanne.words).toContain('De inwoner stelde ons op 12 mei 2026 in gebreke.');

    await wait(sanne, { weeks: 4 });
    expect(await emma.looks(), 'never more than 42 days').toMatch(
      /voor 42 dagen: € 1\.442,00\. Meer wordt het niet/,
    );
    await sanne.opens(caseOfNoa);
    await sanne.decides();
    await sanne.sendsLetter();
    expect(sanne.words).toContain('De brief is verstuurd.');
    await emma.looks();
    await emma.waitsFor('Klaar: ');
    expect(await emma.looks()).toContain(
      'Het besluit kwam 42 dagen te laat. Het spijt ons. Daarvoor krijgt u € 1.442,00.',
    );
  });
});
