// Takes the README's picture from the running system: a parent reports a birth, answers, approves, and sees who has what.
//   npx tsx tools/screenshot.ts [ADDRESS OF THE COUNTER]     (start the system first, with --reset; writes docs/images/)
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { browserArguments } from '../stories/support/one-browser.js';
import { findBrowser } from '../stories/support/find-browser.js';
import { askedFact, bornInUtrecht, dateBoxes, filledIn } from '../stories/walks/answers.js';

const counter = process.argv[2] ?? 'http://127.0.0.1:4100';
const picture = fileURLToPath(new URL('../docs/images/journey.png', import.meta.url));

/** Presses the button or link of this name and waits for the page that follows. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .filter({ visible: true })
    .first()
    .click();
  await loaded;
}

/** Fills in fields by their names: radio buttons by value, lists by option. */
async function fillIn(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`[name="${name}"]:not([type="hidden"])`);
    const radio = page.locator(`[name="${name}"][value="${value}"][type="radio"]`);
    if (await radio.count()) await radio.check();
    else if ((await field.first().evaluate(({ tagName }) => tagName)) === 'SELECT')
      await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Logs in by the development identity as Emma, who expects her first child, and reports its birth. */
async function reportBirth(page: Page): Promise<void> {
  await page.goto(`${counter}/nl/inloggen?naar=${encodeURIComponent('/nl/levensgebeurtenis/kind-krijgen')}`);
  await press(page, /Emma/);
  await fillIn(page, { fase: 'born' });
  await press(page, 'Beginnen');
  await fillIn(page, dateBoxes('geboren-1', '2026-03-15'));
  await press(page, 'Verder');
}

/** Answers and confirms whatever is asked, approves everything, and comes to the journey. */
async function answerAndApprove(page: Page): Promise<void> {
  await press(page, 'Verder met de vragen');
  while (!page.url().endsWith('/controleren')) {
    const fact = askedFact(page.url());
    if (fact) await fillIn(page, filledIn(fact, bornInUtrecht));
    await press(page, fact ? 'Verder' : 'Ja, dit klopt');
  }
  await press(page, 'Ik keur dit goed en verstuur alles');
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1000 }, colorScheme: 'light' });
  page.setDefaultTimeout(15000);
  await reportBirth(page);
  await answerAndApprove(page);
  // Long enough for four organisations to open their cases and say so.
  await page.waitForTimeout(3_000);
  await page.goto(page.url().replace('/nl/', '/en/').replace(/\?.*/, ''));
  await page.screenshot({ path: picture });
  console.log(`screenshot: ${picture}`);
} finally {
  await browser.close();
}
