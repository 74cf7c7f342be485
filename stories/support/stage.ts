import { chromium, type Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
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
  };
}
