import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Debian's and Google's names of the browser, in the order tried. */
const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * The browser of the stories: `CHROMIUM_PATH`, else the system's Chromium, else the one Playwright installed.
 * @throws Error in one line that says how to get one
 */
export function findBrowser(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted && !existsSync(wanted))
    throw new Error(`CHROMIUM_PATH is "${wanted}", but no such file exists.`);
  const found = [wanted, ...system, chromium.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'The stories need Chromium: install it with "apt-get install chromium" or "npx playwright-core install chromium", or set CHROMIUM_PATH.',
  );
}
