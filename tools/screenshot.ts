// Takes the README's picture of the running system: a parent, just logged in, reports a birth and sees her journey.
//   npx tsx tools/screenshot.ts [ADDRESS OF THE COUNTER]     (start the system first; writes docs/images/)
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { browserArguments } from '../stories/support/one-browser.js';
import { findBrowser } from '../stories/support/find-browser.js';

const counter = process.argv[2] ?? 'http://127.0.0.1:4100';
const picture = fileURLToPath(new URL('../docs/images/journey.png', import.meta.url));

/** Logs in by the development identity as the first persona and comes back to this path. */
async function logIn(page: Page, path: string): Promise<void> {
  await page.goto(`${counter}/en/inloggen?naar=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: /Emma/ }).click();
  await page.waitForURL(`${counter}${path}`);
}

/** Reports a child that was born the day before the demo clock starts. */
async function reportBirth(page: Page): Promise<void> {
  await page.locator('[name="fase"][value="born"]').check();
  await page.getByRole('button', { name: 'Begin' }).click();
  for (const [part, text] of [
    ['day', '15'],
    ['month', '3'],
    ['year', '2026'],
  ] as const)
    await page.locator(`[name="geboren-1-${part}"]`).fill(text);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(/\/zaken\//);
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, colorScheme: 'light' });
  await logIn(page, '/en/levensgebeurtenis/kind-krijgen');
  await reportBirth(page);
  await page.screenshot({ path: picture });
  console.log(`screenshot: ${page.url()} in ${picture}`);
} finally {
  await browser.close();
}
