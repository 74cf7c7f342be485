import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test run's browser listens. */
    browserEndpoint: string;
  }
}

/** What a browser on a small machine can do without, and what would make requests of its own. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** One Chromium for a whole test run; its address is provided to the tests as `browserEndpoint`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: browserArguments });
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
