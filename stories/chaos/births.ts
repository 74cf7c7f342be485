import { setTimeout as wait } from 'node:timers/promises';
import { PlainBrowser } from '../plain/plain-browser.js';
import { Parent } from '../town/parent.js';
import { Worker } from '../town/worker.js';
import type { Dice } from './dice.js';

/** Those who do the work of four organisations. */
const workers = ['Petra Kuipers', 'Sanne Mulder', 'Lotte van Dijk', 'Jesse Koster'];

/** How long people wait before they look again: after a failure, after sending, at an empty work list. */
const waits_ms = { afterFailure: 300, forOthers: 3_000, atEmptyList: 400 };

/** Births that go on whatever happens to the system: everyone does again what did not work. */
export class Births {
  private begun = 0;
  private over = false;
  /** How many families have all their letters. */
  finished = 0;
  /** How often something had to be done again, and the latest reason. */
  retries = 0;
  latestReason = '';

  constructor(
    private readonly sites: { readonly counter: string; readonly desk: string },
    private readonly dice: Dice,
  ) {}

  /** How many births began, each of a family of its own. */
  get total(): number {
    return this.begun;
  }

  /**
   * Runs `atOnce` births at a time, the next when one is finished, until `enough` says so and those begun are finished.
   * Rejects when nothing at all happens for `patience_ms`.
   */
  async run(atOnce: number, most: number, enough: () => boolean, patience_ms: number): Promise<void> {
    const work = workers.map((name) => this.keepWorking(name));
    const families = Array.from({ length: atOnce }, async () => {
      while (this.begun < most && !(this.begun >= atOnce && enough())) await this.oneBirth((this.begun += 1));
    });
    const end = Promise.all(families);
    await Promise.race([end, this.standstill(patience_ms)]);
    this.over = true;
    await Promise.all(work);
  }

  private async oneBirth(number: number): Promise<void> {
    const parent = new Parent(new PlainBrowser(), this.sites.counter, `Moeder Proef${number}`);
    while (!this.over && (await this.again(() => parent.goOn())) !== true)
      await this.pause(waits_ms.forOthers);
    this.finished += 1;
  }

  private async keepWorking(name: string): Promise<void> {
    const worker = new Worker(new PlainBrowser(), this.sites.desk, name);
    while (!this.over) {
      const done = await this.again(() => worker.emptyQueue());
      if (!done) await this.pause(waits_ms.atEmptyList);
    }
  }

  /** Does something until it works. @returns undefined when all is over before that */
  private async again<T>(act: () => Promise<T>): Promise<T | undefined> {
    while (!this.over)
      try {
        return await act();
      } catch (error) {
        this.retries += 1;
        this.latestReason = String((error as Error).message).slice(0, 300);
        await this.pause(waits_ms.afterFailure);
      }
    return undefined;
  }

  private async standstill(patience_ms: number): Promise<void> {
    for (let before = -1; !this.over;) {
      if (before === this.finished) {
        this.over = true;
        throw new Error(
          `Nothing was finished for ${patience_ms / 1000} s; ${this.finished} of ${this.begun} births are. Latest: ${this.latestReason}`,
        );
      }
      before = this.finished;
      await wait(patience_ms, undefined, { ref: false });
    }
  }

  private pause = (about_ms: number): Promise<void> =>
    wait(about_ms * (0.5 + this.dice.next()), undefined, { ref: true });
}
