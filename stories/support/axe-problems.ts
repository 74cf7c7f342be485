import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA, and what axe advises beyond it. */
export const rulesOfWcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that other colours can change. */
export const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/**
 * All that a screen of another width can change: nothing is hidden by the width of a screen but empty cells of tables (design/src/styles), so
 * names, roles, headings and labels are the same on each.
 */
export const rulesOfScreens = [...rulesOfColours, 'target-size', 'scrollable-region-focusable'];

/**
 * What axe finds wrong with the page as it stands, one line each; nothing when it is accessible. It goes into the page once: our pages have no
 * frames, and putting it in again would take longer than the rules do.
 * @param rules names of rules, or tags of axe that stand for many
 */
export async function axeProblems(page: Page, rules: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as typeof window & { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'] }),
    [...rules],
  );
  return violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  );
}
