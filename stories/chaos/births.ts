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
    /** Resolves when the sites are there. */
    private readonly whenUp: () => Promise<unknown>,
  ) {}

  /** How many births began, each of a family of its own. */
  get total(): number {
    return this.begun;
  }

  /**
   * Runs `atOnce` births at the same time, and further ones when those are finished, until `enough` says so and all are
   * finished; not more than `most`.
   */
  async run(atOnce: number, most: number, enough: () => boolean): Promise<void> {
    const work = workers.map((name) => this.keepWorking(name));
    const families = Array.from({ length: atOnce }, async () => {
      do await this.oneBirth((this.begun += 1));
      while (this.begun < most && !enough() && !this.over);
    });
    await Promise.all(families).finally(() => (this.over = true));
    await Promise.all(work);
  }

  /** Lets everyone go home, whatever is left. */
  giveUp(): void {
    this.over = true;
  }

  private async oneBirth(number: number): Promise<void> {
    const parent = new Parent(new PlainBrowser(), this.sites.counter, `Moeder Proef${number}`);
    while (!this.over)
      if ((await this.again(() => parent.goOn())) === true) {
        this.finished += 1;
        return;
      } else await this.pause(waits_ms.forOthers);
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
        await this.whenUp().catch(() => undefined);
      }
    return undefined;
  }

  private pause = (about_ms: number): Promise<void> =>
    wait(about_ms * (0.5 + this.dice.next()), undefined, { ref: true });
}
