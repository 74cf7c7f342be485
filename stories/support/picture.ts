import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Setting } from './setting.js';

const artifacts = fileURLToPath(new URL('../artifacts/', import.meta.url));
const ids = /[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{32,}/g;
const kept = new Map<string, number>();

/**
 * With the environment variable EENLOKET_PICTURES set, keeps a picture of the whole page in stories/artifacts/,
 * named after its site, path and setting; a page that is met again gets a number.
 */
export async function keepPicture(page: Page, site: string, setting: Setting): Promise<void> {
  if (!process.env['EENLOKET_PICTURES']) return;
  const { width, script, scheme } = setting;
  const path = new URL(page.url()).pathname.replace(ids, 'id').replaceAll('/', '_');
  const name = `${site}${path}.${width}${script ? '' : '.noscript'}${scheme === 'light' ? '' : `.${scheme}`}`;
  const times = (kept.get(name) ?? 0) + 1;
  kept.set(name, times);
  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: `${artifacts}${name}.${times}.png`, fullPage: true });
}
