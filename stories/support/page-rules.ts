import { AxeBuilder } from '@axe-core/playwright';
import type { CDPSession, Page } from 'playwright-core';
import type { PageTraffic } from './page-traffic.js';
import type { Setting } from './setting.js';

/** A page and all it needs may weigh this much, compressed, without any cache. */
const mostBytes = 50 * 1024;

const accessibility = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What every page must be, whatever it is about: accessible (axe: WCAG 2.2 AA), in the language of its address,
 * with one first heading, no wider than the screen, light, quiet, and alone.
 * @throws Error that names the page and everything wrong with it
 */
export async function checkPage(
  page: Page,
  cdp: CDPSession,
  setting: Setting,
  traffic: PageTraffic,
): Promise<void> {
  const wrong = await withScripts(cdp, setting, async () => [
    ...(await shapeProblems(page)),
    ...(await accessibilityProblems(page)),
  ]);
  wrong.push(...traffic.complaints());
  if (traffic.bytes() > mostBytes) wrong.push(`weighs ${traffic.bytes()} bytes, more than ${mostBytes}`);
  if (wrong.length > 0) throw new Error(`${page.url()}\n  ${wrong.join('\n  ')}`);
}

/**
 * Lets the checks run on a page that was loaded without scripts: its own scripts are not run afterwards,
 * so what is checked is what such a person has before them.
 */
async function withScripts<T>(cdp: CDPSession, { script }: Setting, work: () => Promise<T>): Promise<T> {
  if (script) return work();
  await cdp.send('Emulation.setScriptExecutionDisabled', { value: false });
  try {
    return await work();
  } finally {
    await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
  }
}

async function shapeProblems(page: Page): Promise<string[]> {
  const shape = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    title: document.title,
    excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  const expected = /^\/(nl|en)(\/|$)/.exec(new URL(page.url()).pathname)?.[1];
  return [
    shape.headings === 1 ? '' : `has ${shape.headings} first headings`,
    shape.title ? '' : 'has no title',
    !expected || shape.language === expected ? '' : `says lang="${shape.language}"`,
    shape.excess <= 0 ? '' : `is ${shape.excess} px wider than the screen`,
  ].filter(Boolean);
}

/** Pages that were found accessible, without what differs each time: stories begin alike, and axe takes most of their time. */
const found = new Set<string>();
const differing =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\b[0-9a-f]{8}\b|value="[A-Za-z0-9_-]{40,}"|127\.0\.0\.1:\d+|\d\d:\d\d/g;

async function accessibilityProblems(page: Page): Promise<string[]> {
  const { width = 0 } = page.viewportSize() ?? {};
  const scheme = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const key = `${width} ${scheme} ${(await page.content()).replaceAll(differing, '')}`;
  if (found.has(key)) return [];
  const problems = await axeProblems(page);
  if (problems.length === 0) found.add(key);
  return problems;
}

async function axeProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(accessibility).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  );
}
