import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { PlainBrowser } from '../plain/plain-browser.js';
import { Parent } from '../town/parent.js';
import { Worker } from '../town/worker.js';
import type { Answers } from '../walks/answers.js';
import { RunNotes } from './run-notes.js';
import { ordinary, type Setting } from './setting.js';
import { startStorySystem, type StorySystem } from './story-system.js';
import { Visitor, type Surroundings } from './visitor.js';

/** What happened before a story begins, where the story is about something else. */
export interface EarlierBirth {
  /** Path of the journey. */
  readonly place: string;
  /** The facts that were asked, in order. */
  readonly asked: readonly string[];
}

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
  /** A birth that somebody reported and answered everything about before the story begins. */
  answeredBirth(fullName: string, answers?: Answers): Promise<EarlierBirth>;
  /** The same, and sent. */
  sentBirth(fullName: string, answers?: Answers): Promise<EarlierBirth>;
  /** Cases that somebody decided before the story goes on, as the rules proposed; waits for so many (1). */
  decided(workerName: string, cases?: number): Promise<void>;
  /** Moves the demo clock by its own buttons. */
  later(time: { readonly weeks?: number; readonly days?: number }): Promise<void>;
}

/** Sets the stage for the tests of this file (or `describe`): a system of their own, and browsers that close after each. */
export function openStage(setting: Setting = ordinary): Stage {
  let around: Surroundings;
  let system: StorySystem;
  let browser: Browser;
  const present: Visitor[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
    system = await startStorySystem();
    around = { sites: system.sites, notes: new RunNotes(inject('notesDirectory')), actedAt: 0 };
  });
  afterEach(async () => {
    for (const visitor of present.splice(0)) await visitor.leave();
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
  const visitor = async (own: Partial<Setting> = {}) => {
    const arrived = await Visitor.arrive(browser, around, { ...setting, ...own });
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
    answeredBirth: (...who) => earlierBirth(system, 'answered', ...who),
    sentBirth: (...who) => earlierBirth(system, 'sent', ...who),
    decided: (...what) => decided(system, ...what),
    later: (time) => later(system, time),
  };
}

async function earlierBirth(
  { sites }: StorySystem,
  until: 'answered' | 'sent',
  name: string,
  answers?: Answers,
): Promise<EarlierBirth> {
  const browser = new PlainBrowser();
  const parent = new Parent(browser, sites.counter, name, answers);
  await parent.goOn(until);
  const place = /^\/nl\/zaken\/[^/]+/.exec(new URL(browser.page.url).pathname)?.[0];
  if (!place) throw new Error(`The birth of ${name} ended at ${browser.page.url}.`);
  return { place, asked: parent.asked };
}

async function decided({ sites }: StorySystem, name: string, cases = 1): Promise<void> {
  const worker = new Worker(new PlainBrowser(), sites.desk, name);
  let done = 0;
  for (let tries = 0; (done += await worker.emptyQueue()) < cases; tries += 1) {
    if (tries > 150) throw new Error(`${name} got ${done} of ${cases} cases within thirty seconds.`);
    await wait(200);
  }
}

async function later({ sites }: StorySystem, { weeks = 0, days = 0 }): Promise<void> {
  const browser = new PlainBrowser();
  await browser.open(`${sites.counter}/nl`);
  for (let week = 0; week < weeks; week += 1) await browser.press(/^Eén week verder$/);
  for (let day = 0; day < days; day += 1) await browser.press(/^Eén dag verder$/);
}
