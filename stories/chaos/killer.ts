import { setTimeout as wait } from 'node:timers/promises';
import type { CrashPoint } from '@eenloket/store';
import { Application, type End, type Place } from './application.js';
import { killDatabase } from './database-process.js';
import type { Dice } from './dice.js';
import type { Kill } from './plan.js';

/** How long the next pass of a point may take before the application is killed where it happens to be. */
const pointPatience_ms = 4_000;
const longestStart_ms = 1_500;
const look_ms = 25;
/** How often a start may fail in a row. */
const mostStarts = 3;

/** What was killed so far: at a point that was named, while starting, anywhere because the point did not come; and the database. */
export type Tally = { point: number; start: number; moment: number; database: number };

/** What the killer sees of the births. */
export interface Seen {
  /** Resolves when it is time for the next kill. */
  timeFor(kill: number): Promise<void>;
  /** Sees to it that a job becomes due. @returns false when there is none: no case has a term yet */
  ringAlarms(): Promise<boolean>;
}

/** Keeps the application running, and kills it and its database as planned while births go on. */
export class Killer {
  private application: Application | undefined;
  /** The one that has to die: how it ends is known to whoever waits for it. */
  private dying: Application | undefined;
  private upAgain = Promise.resolve();
  readonly tally: Tally = { point: 0, start: 0, moment: 0, database: 0 };
  /** Where the time went, in milliseconds: waiting for work to be done, for the point to come, for the application to be up. */
  readonly spent = { work: 0, point: 0, start: 0 };
  /** What the application printed last when it ended without being asked or killed. */
  readonly ownEnds: string[] = [];

  constructor(
    private readonly place: Place,
    private readonly dice: Dice,
  ) {}

  /** How many were killed so far. */
  get kills(): number {
    return Object.values(this.tally).reduce((sum, count) => sum + count, 0);
  }

  /** Resolves when the application runs, or has been killed again meanwhile. */
  whenUp(): Promise<void> {
    return this.upAgain;
  }

  /** Starts the application; only what works once can be killed. */
  async prepare(): Promise<void> {
    await this.start();
  }

  /** Kills one after another as planned; at the end the application runs. */
  async carryOut(plan: readonly Kill[], seen: Seen): Promise<void> {
    for (const [number, kill] of plan.entries()) {
      await this.timed('work', () => seen.timeFor(number));
      if (kill.of === 'database') await this.killDatabase();
      else if (kill.at === 'start') await this.killStarting();
      else await this.killAt(kill.at, seen);
    }
  }

  /** Lets what runs end by itself. @returns its exit code */
  async stop(): Promise<number> {
    const { application } = this;
    this.application = undefined;
    return (await application?.stop()) ?? 0;
  }

  private async killAt(point: CrashPoint, seen: Seen): Promise<void> {
    const application = (this.dying = await this.running());
    application.dieAt(point);
    const comes = !point.startsWith('job.') || (await seen.ringAlarms());
    const died = await this.timed('point', () =>
      Promise.race([
        application.ended.then(() => true),
        wait(comes ? pointPatience_ms : 0, false, { ref: false }),
      ]),
    );
    await this.end(application);
    this.tally[died ? 'point' : 'moment'] += 1;
    await this.start();
  }

  /** At any moment of a start, most of which are before the first of its pages can be asked for. */
  private async killStarting(): Promise<void> {
    await this.end(await this.running());
    const starting = this.launch();
    await wait(this.dice.between(0, longestStart_ms));
    await this.end(starting);
    this.tally.start += 1;
    await this.start();
  }

  /** The application lives on, and starts its database again. */
  private async killDatabase(): Promise<void> {
    while (!killDatabase(this.place.dataDirectory)) await wait(look_ms);
    this.tally.database += 1;
  }

  private async timed<T>(what: keyof Killer['spent'], wait: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await wait();
    } finally {
      this.spent[what] += performance.now() - began;
    }
  }

  private async running(): Promise<Application> {
    await this.upAgain;
    if (!this.application) throw new Error('The application does not run.');
    return this.application;
  }

  private async end(application: Application): Promise<void> {
    this.application = undefined;
    application.kill();
    await application.ended;
  }

  /** Started again when it does not come up, or ends unasked later, as whoever runs it would; that is told afterwards. */
  private async start(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const application = this.launch();
      try {
        await this.timed('start', () => this.upAgain);
        void application.ended.then((end) => this.ended(application, end));
        return;
      } catch (error) {
        this.ownEnds.push(String((error as Error).message).slice(-1_500));
        if (tries === mostStarts) throw error;
      }
    }
  }

  private launch(): Application {
    const application = new Application(this.place);
    this.application = application;
    this.upAgain = application.running();
    this.upAgain.catch(() => undefined);
    return application;
  }

  private ended(application: Application, end: End): void {
    if (this.application !== application || end.by === 'kill') return;
    this.ownEnds.push(application.said().slice(-1_500));
    if (this.dying === application) return;
    this.start().catch((error: unknown) => this.ownEnds.push(String(error)));
  }
}
