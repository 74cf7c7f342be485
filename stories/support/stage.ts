import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { PlainBrowser } from '../plain/plain-browser.js';
import { Parent } from '../town/parent.js';
import { Worker } from '../town/worker.js';
import type { Answers } from '../walks/answers.js';
import { ordinary, type Setting } from './setting.js';
import { startStorySystem, type StorySystem } from './story-system.js';
import { Visitor } from './visitor.js';

/** A running system and the people who come to it. */
export interface Stage {
  /** The system; there once the tests run. */
  readonly system: StorySystem;
  /** Somebody with a browser of their own, who is not logged in. */
  visitor(setting?: Partial<Setting>): Promise<Visitor>;
  /** A resident who has logged in at the counter. */
  resident(fullName: string, setting?: Partial<Setting>): Promise<Visitor>;
  /** A worker who has logged in at the desk. */
  worker(fullName: string, setting?: Partial<Setting>): Promise<Visitor>;
  /** A birth that somebody reported and sent before the story begins. @returns the path of the journey */
  sentBirth(fullName: string, answers?: Answers): Promise<string>;
  /** Cases that somebody decided before the story begins, as the rules proposed; waits for the first of them. */
  decided(workerName: string): Promise<void>;
}

/** Sets the stage for the tests of this file (or `describe`): a system of their own, and browsers that close after each. */
export function openStage(setting: Setting = ordinary): Stage {
  let system: StorySystem;
  let browser: Browser;
  const present: Visitor[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
    system = await startStorySystem();
  });
  afterEach(async () => {
    for (const visitor of present.splice(0)) await visitor.leave();
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
  const visitor = async (own: Partial<Setting> = {}) => {
    const arrived = await Visitor.arrive(browser, system.sites, { ...setting, ...own });
    present.push(arrived);
    return arrived;
  };
  const loggedIn = async (site: 'counter' | 'desk', name: string, own?: Partial<Setting>) => {
    const person = await visitor(own);
    await person.logsIn(site, name);
    return person;
  };
  return {
    get system() {
      return system;
    },
    visitor,
    resident: (name, own) => loggedIn('counter', name, own),
    worker: (name, own) => loggedIn('desk', name, own),
    sentBirth: async (name, answers) => {
      const plain = new PlainBrowser();
      await new Parent(plain, system.sites.counter, name, answers).goOn();
      return new URL(plain.page.url).pathname;
    },
    decided: async (name) => {
      const worker = new Worker(new PlainBrowser(), system.sites.desk, name);
      for (let tries = 0; (await worker.emptyQueue()) === 0; tries += 1) {
        if (tries > 50) throw new Error(`${name} got no case within ten seconds.`);
        await wait(200);
      }
    },
  };
}
