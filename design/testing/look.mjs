// Shows the gallery in Chromium: pictures at 1280 and 320 px, light and dark, and what axe finds.
//   node design/testing/look.mjs FOLDER     (after the build; pictures go to FOLDER)
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { assets, renderGallery } from '../dist/index.js';

const folder = process.argv[2] ?? 'design/dist/look';
mkdirSync(folder, { recursive: true });
const files = new Map(assets().map((asset) => [asset.path, asset]));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
let problems = 0;
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'";
for (const language of ['nl', 'en'])
  for (const colorScheme of ['light', 'dark'])
    for (const width of [1280, 320]) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') process.stdout.write(`console: ${message.text()}\n`);
      });
      await page.route('http://gallery.test/**', (route) => {
        const asset = files.get(new URL(route.request().url()).pathname);
        return route.fulfill(
          asset
            ? { contentType: asset.contentType, body: asset.body }
            : {
                contentType: 'text/html; charset=utf-8',
                headers: { 'content-security-policy': policy },
                body: renderGallery(language),
              },
        );
      });
      await page.goto(`http://gallery.test/${language}/design`);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await page.evaluate(axe.source);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await page.evaluate((runOnly) => globalThis.axe.run({ runOnly }), tags);
      problems += violations.length + (wider > 0 ? 1 : 0);
      for (const { id, nodes } of violations)
        process.stdout.write(
          `${language} ${colorScheme} ${width} ${id}: ${nodes
            .map((node) => node.html)
            .slice(0, 3)
            .join(' | ')}\n`,
        );
      if (wider > 0) process.stdout.write(`${language} ${colorScheme} ${width}: ${wider} px too wide\n`);
      if (language === 'nl')
        await page.screenshot({ path: join(folder, `${colorScheme}-${width}.png`), fullPage: true });
      await context.close();
    }
await browser.close();
process.stdout.write(`gallery: 8 views, ${problems} problems\n`);
process.exitCode = problems > 0 ? 1 : 0;
