import { afterAll, beforeAll } from 'vitest';
import { startStorySystem, type StorySystem } from '../support/story-system.js';
import { PlainParent } from './plain-parent.js';
import { PlainPerson } from './plain-person.js';
import { PlainWorker } from './plain-worker.js';

/** A running system, and people with browsers without scripts who come to it. */
export interface PlainStage {
  /** The system; there once the tests run. */
  readonly system: StorySystem;
  /** A resident who has logged in at the counter. */
  resident(fullName: string): Promise<PlainPerson>;
  /** The same, for who gets a child. */
  parent(fullName: string): Promise<PlainParent>;
  /** A worker who has logged in at the desk. */
  worker(fullName: string): Promise<PlainWorker>;
}

/** Sets the stage for the tests of this file: a system of their own. Cheaper than real browsers, and as honest without scripts. */
export function openPlainStage(): PlainStage {
  let system: StorySystem;
  beforeAll(async () => {
    system = await startStorySystem();
  });
  afterAll(() => system?.stop());
  return {
    get system() {
      return system;
    },
    resident: (name) => PlainPerson.arrive(system.sites.counter, name),
    parent: (name) => PlainParent.arrive(system.sites.counter, name),
    worker: (name) => PlainWorker.arrive(system.sites.desk, name),
  };
}
