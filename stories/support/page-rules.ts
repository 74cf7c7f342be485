import type { CDPSession, Page } from 'playwright-core';
import { htmlProblems } from '../../design/testing/valid-html.js';
import { axeProblems, rulesOfColours, rulesOfScreens, rulesOfWcag } from './axe-problems.js';
import { lookAt, structureOf, type PageLook } from './page-look.js';
import type { PageTraffic } from './page-traffic.js';
import type { RunNotes } from './run-notes.js';
import type { Setting } from './setting.js';

/** A page and all it needs may weigh this much, compressed, without any cache. */
const mostBytes = 50 * 1024;

/** A page before somebody, and what is needed to check it. */
export interface Shown {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly setting: Setting;
  readonly traffic: PageTraffic;
  readonly notes: RunNotes;
}

/**
 * What every page must be, whatever it is about: accessible (axe: WCAG 2.2 AA), valid HTML, in the language of its address,
 * with one first heading and a title, no wider than the screen, light, without web fonts, quiet, and alone.
 * A state that was found valid and accessible before in this run, on such a screen, is not audited again.
 * @returns what the page is
 * @throws Error that names the page and everything wrong with it
 */
export async function checkPage(shown: Shown): Promise<PageLook> {
  const { page, traffic } = shown;
  const look = await lookAt(page);
  const wrong = [...shapeProblems(page.url(), look), ...traffic.complaints()];
  if (traffic.bytes() > mostBytes) wrong.push(`weighs ${traffic.bytes()} bytes, more than ${mostBytes}`);
  wrong.push(...(await auditProblems(shown, look)));
  if (wrong.length > 0) throw new Error(`${page.url()}\n  ${wrong.join('\n  ')}`);
  return look;
}

function shapeProblems(url: string, { headings, language, title, excess, wide }: PageLook): string[] {
  const expected = /^\/(nl|en)(\/|$)/.exec(new URL(url).pathname)?.[1];
  return [
    headings === 1 ? '' : `has ${headings} first headings`,
    title ? '' : 'has no title',
    !expected || language === expected ? '' : `says lang="${language}"`,
    excess <= 0 ? '' : `is ${excess} px wider than the screen: ${[...new Set(wide)].join(' ')}`,
  ].filter(Boolean);
}

async function auditProblems(shown: Shown, look: PageLook): Promise<readonly string[]> {
  const { notes, setting, traffic, page } = shown;
  const structure = structureOf(look.elements);
  const state = `${setting.width}-${setting.scheme}-${structure}`;
  const axe = (rules: readonly string[]) => withScripts(shown, () => axeProblems(page, rules));
  return notes.once('accessible', state, async () => {
    const html = await notes.once('valid', structure, async () => htmlProblems(await traffic.source()));
    const problems = html.map((line) => `html ${line}`);
    if (setting.scheme !== 'light') return [...problems, ...(await axe(rulesOfColours))];
    if (notes.has('byAllRules', structure)) return [...problems, ...(await axe(rulesOfScreens))];
    return [...problems, ...(await notes.once('byAllRules', structure, () => axe(rulesOfWcag)))];
  });
}

/**
 * Lets axe run on a page that was loaded without scripts: its own scripts are not run afterwards,
 * so what is checked is what such a person has before them.
 */
async function withScripts<T>({ cdp, setting }: Shown, work: () => Promise<T>): Promise<T> {
  if (setting.script) return work();
  await cdp.send('Emulation.setScriptExecutionDisabled', { value: false });
  try {
    return await work();
  } finally {
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
  }
}
