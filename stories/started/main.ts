import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../support/find-browser.js';
import { freeBase } from '../support/free-ports.js';
import { browserArguments } from '../support/one-browser.js';
import { RunNotes } from '../support/run-notes.js';
import { ordinary } from '../support/setting.js';
import type { Sites } from '../support/story-system.js';
import { Visitor } from '../support/visitor.js';
import { mainJob } from '../walks/main-job.js';
import { StartedSystem } from './started-system.js';

const emmasName = 'Emma Sophie de Vries';
const directory = mkdtempSync(join(tmpdir(), 'eenloket-started-'));
const port = await freeBase();
const started = (...command: [string, ...string[]]) => new StartedSystem(command, directory, port);
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

const notes = new RunNotes(join(directory, 'notes'));
const surroundings = (sites: Sites) => ({ sites, notes, actedAt: 0 });

/** Everything Emma sees of her journey, without the notice after an act. */
async function tracker(emma: Visitor): Promise<string> {
  await emma.opens('counter', '/nl/zaken');
  await emma.presses('Ik krijg een kind', emma.page.getByRole('main'));
  return emma.words.slice(emma.words.indexOf('Waar het nu is'));
}

async function play(browser: Browser, sites: Sites): Promise<string> {
  const around = surroundings(sites);
  const arrive = () => Visitor.arrive(browser, around, ordinary);
  const emma = await arrive();
  await mainJob({
    emma,
    worker: async (name) => {
      const worker = await arrive();
      await worker.logsIn('desk', name);
      return worker;
    },
  });
  return tracker(emma);
}

async function seesTheSame(browser: Browser, sites: Sites, before: string): Promise<void> {
  const emma = await Visitor.arrive(browser, surroundings(sites), ordinary);
  await emma.logsIn('counter', emmasName);
  const after = await tracker(emma);
  if (after !== before) throw new Error(`After kill -9 the tracker says:\n${after}\nBefore:\n${before}`);
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
let system = started('npm', 'start');
try {
  const beginning = performance.now();
  const sites = await system.sites();
  const start = seconds(beginning);
  const story = performance.now();
  const before = await play(browser, sites);
  const job = seconds(story);
  await system.kill();
  system = started(process.execPath, 'bin/eenloket.js', 'start');
  const again = performance.now();
  await system.sites();
  const restart = seconds(again);
  await seesTheSame(browser, sites, before);
  const code = await system.stop();
  if (code !== 0) throw new Error(`SIGTERM ended it with exit code ${code}, not 0.`);
  rmSync(directory, { recursive: true, force: true });
  process.stdout.write(
    `started: npm start ${start} s, main job ${job} s, after kill -9 again in ${restart} s with nothing lost, stopped with 0\n`,
  );
} catch (error) {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\nstarted: FAILED, data in ${directory}\n`);
  await system.kill().catch(() => undefined);
  process.exitCode = 1;
} finally {
  await browser.close();
}
