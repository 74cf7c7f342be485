import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.js';
import { RunNotes } from './run-notes.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test run's browser listens. */
    browserEndpoint: string;
    /** Where the run keeps its notes. */
    notesDirectory: string;
  }
}

/**
 * Parts of a browser that nobody looks at here. With the address bar's popups every person before a browser takes two
 * more processes. The others are from Playwright's own list, which this one replaces.
 */
const unseen = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding', 'LensOverlay'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'ThirdPartyStoragePartitioning'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** What a browser on a small machine can do without, and what would make requests of its own. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${unseen.join(',')}`,
];

/**
 * One Chromium and one book of notes for a whole test run; their addresses are provided to the tests as `browserEndpoint` and
 * `notesDirectory`. At the end the run says what it measured.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: browserArguments });
  const directory = mkdtempSync(join(tmpdir(), 'eenloket-stories-'));
  const notes = new RunNotes(directory);
  project.provide('browserEndpoint', server.wsEndpoint());
  project.provide('notesDirectory', directory);
  return async () => {
    await server.close();
    process.stdout.write(`${notes.report().join('\n')}\n`);
    rmSync(directory, { recursive: true, force: true });
  };
}
