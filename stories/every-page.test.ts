import { describe, expect, it } from 'vitest';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';
import { dateBoxes } from './walks/answers.js';
import { dutchWords, missingTexts } from './walks/leftovers.js';
import { followLinks, notPages, toldElsewhere, withoutLanguage } from './walks/links.js';
import { reportBirth } from './walks/report-birth.js';
import { decideAsProposed, openCase, takeCase } from './walks/work.js';

type Site = 'counter' | 'desk' | 'oversight';

const stage = openStage();
const emmasName = 'Emma Sophie de Vries';
const come = { counter: new Set<string>(), desk: new Set<string>(), oversight: new Set<string>() };
const wrong: string[] = [];

/** From 16 March: eight weeks for the child benefit, and two in which the question of the SVB stands open. */
const weeksUntilLate = 11;
const longest_ms = 600_000;

/** Notes what is wrong and goes on, so that one walk finds all of it. */
const notes = async (work: Promise<unknown>): Promise<void> => {
  await work.catch((error: Error) => wrong.push(error.message));
};

/** Another language has other words, which may be too long for a narrow screen; it has the same colours. */
const ofWords = [{ width: 320 }] as const;
const ofAll = [...ofWords, { scheme: 'dark' }, { scheme: 'forced' }] as const;

/**
 * Opens a page; looks at it in other settings, such as a narrow screen or the dark, and for texts that are missing.
 * @returns whether it is a page of this site: others begin with the login
 */
async function looksAround(
  visitor: Visitor,
  site: Site,
  path: string,
  others: typeof ofWords | typeof ofAll,
): Promise<boolean> {
  await notes(visitor.opens(site, path));
  if (!visitor.page.url().startsWith(stage.system.sites[site])) return false;
  wrong.push(...missingTexts(visitor.words).map((text) => `${path} misses a text: ${text}`));
  for (const other of others) await notes(visitor.looksIn(other));
  return true;
}

/** Walks from a page over all others that links lead to, in English and in Dutch; what was seen before only when `anew`. */
async function walks(visitor: Visitor, site: Site, start = '/nl', anew = false) {
  const routes = stage.system.pages[site];
  const onPage = async (path: string) => {
    const english = path.replace(/^\/nl/, '/en');
    if (await looksAround(visitor, site, english, ofWords))
      wrong.push(...(await dutchWords(visitor.page)).map((words) => `${english} says in Dutch: ${words}`));
    await looksAround(visitor, site, path, ofAll);
  };
  const seen = new Set(anew ? [] : come[site]);
  for (const route of await followLinks({ visitor, routes, onPage }, start, seen)) come[site].add(route);
}

describe('every page, in Dutch and English, narrow and wide, light, dark and in forced colours', () => {
  let place = '';

  it(
    'of who is not logged in, and of oversight',
    async () => {
      const anybody = await stage.visitor();
      await walks(anybody, 'counter');
      await walks(anybody, 'counter', '/nl/zoeken?q=baby');
      await walks(anybody, 'counter', '/nl/regels/svb/kinderbijslag');
      await walks(anybody, 'oversight');
      await walks(anybody, 'oversight', '/nl/design');
      await anybody.opens('counter', '/en/inloggen?naar=/en');
      wrong.push(...(await dutchWords(anybody.page)).map((words) => `the login says in Dutch: ${words}`));
      await anybody.looksIn({ scheme: 'dark' });
    },
    longest_ms,
  );

  it(
    'of a parent who expects, who answers, and who has sent',
    async () => {
      const samira = await stage.resident('Samira El Amrani');
      await samira.opens('counter', '/nl/levensgebeurtenis/kind-krijgen');
      await samira.fillsIn({ fase: 'expecting' });
      await samira.presses('Beginnen');
      await walks(samira, 'counter', samira.path, true);
      const noor = await stage.resident('Noor Elisabeth Jansen');
      await walks(noor, 'counter', await reportBirth(noor));
      place = (await stage.answeredBirth(emmasName)).place;
      await walks(await stage.resident(emmasName), 'counter', `${place}/controleren`);
      await stage.sentBirth(emmasName);
      await walks(await stage.resident('Daan Hendrik Bakker'), 'counter');
    },
    longest_ms,
  );

  it(
    'of the workers of each organisation',
    async () => {
      const emma = await stage.resident(emmasName);
      await emma.opens('counter', '/nl/hulp');
      await emma.fillsIn({ bericht: 'Noa 2026', kanaal: 'chat' });
      await emma.chooses('Ik vind het goed dat u dit stuurt');
      await emma.presses('Versturen');
      await walks(emma, 'counter', emma.path);
      const petra = await stage.worker('Petra Kuipers');
      const birth = await openCase(petra, 'Aangifte van geboorte');
      await walks(petra, 'desk', birth, true);
      await petra.opens('desk', birth);
      await takeCase(petra);
      await walks(petra, 'desk', birth, true);
      await petra.opens('desk', birth);
      await decideAsProposed(petra);
      const sanne = await stage.worker('Sanne Mulder');
      const caseOfNoa = await openCase(sanne, 'Kinderbijslag');
      await takeCase(sanne);
      await sanne.fillsIn({ question: 'Noa?', ...dateBoxes('answerBy', '2026-03-30') });
      await sanne.presses('Stel de vraag');
      await walks(sanne, 'desk', caseOfNoa);
      const lotte = await stage.worker('Lotte van Dijk');
      const budget = await openCase(lotte, 'Kindgebonden budget');
      await takeCase(lotte);
      await lotte.presses('Beslis zoals voorgesteld');
      await walks(lotte, 'desk', budget);
      await walks(await stage.worker('Mei Lin Chan'), 'desk', '/nl/hulp');
      for (const name of ['Ahmed Ouali', 'Hugo Brouwer', 'Jesse Koster'])
        await walks(await stage.worker(name), 'desk', '/nl/palet');
    },
    longest_ms,
  );

  it(
    'of a parent with answers, messages and a question, and when an organisation is late',
    async () => {
      const emma = await stage.resident(emmasName);
      await walks(emma, 'counter', place);
      for (let week = 1; week <= weeksUntilLate; week += 1) await emma.presses('Eén week verder');
      await emma.opens('counter', place);
      await emma.waitsFor('Ik stel u in gebreke');
      await walks(emma, 'counter', place, true);
    },
    longest_ms,
  );

  it('none is left out, and none is wrong', () => {
    const left = (['counter', 'desk', 'oversight'] as const).flatMap((site) =>
      stage.system.pages[site]
        .filter((route) => !come[site].has(route))
        .map(withoutLanguage)
        .filter((route) => !notPages.includes(route) && !(route in toldElsewhere))
        .map((route) => `${site} ${route}`),
    );
    expect.soft(left).toEqual([]);
    expect([...new Set(wrong)]).toEqual([]);
  });
});
