import { setTimeout as wait } from 'node:timers/promises';
import { CRASH_POINTS } from '@eenloket/store';
import { Application, type Place } from './application.js';
import { killDatabase } from './database-process.js';
import type { Dice } from './dice.js';

/** How many passes of a point may go well before the process dies there, at most; and how long it may live. */
const mostPasses = 40;
const longestLife_ms = 3_000;
const shortestTimer_ms = 50;

/**
 * Keeps the application running and kills it again and again: at a named point of the store, at a random moment
 * (also while it starts), and once in four its database instead.
 */
export class Killer {
  private application: Application | undefined;
  /** What was killed so far. */
  readonly tally = { point: 0, timer: 0, database: 0, failedStarts: 0 };

  constructor(
    private readonly place: Place,
    private readonly dice: Dice,
  ) {}

  /** How many were killed so far. */
  get kills(): number {
    const { point, timer, database } = this.tally;
    return point + timer + database;
  }

  /** Lets the application make its database and end by itself: only what works once can be killed. */
  async prepare(): Promise<void> {
    this.application = await this.start();
    const code = await this.stop();
    if (code !== 0) throw new Error(`The application ended with exit code ${code} after its first start.`);
  }

  /** Starts the application, and kills until there were `kills`; at the end it runs, and stays. */
  async killUntil(kills: number): Promise<void> {
    while (this.kills < kills) await this.oneLife(kills);
    this.application ??= await this.start();
  }

  /** Lets what runs end by itself. @returns its exit code */
  async stop(): Promise<number> {
    const code = (await this.application?.stop()) ?? 0;
    this.application = undefined;
    return code;
  }

  private async oneLife(kills: number): Promise<void> {
    const atPoint = this.dice.next() < 0.6;
    const point = `${this.dice.one(CRASH_POINTS)}#${this.dice.between(1, mostPasses)}`;
    const application = new Application(this.place, atPoint ? point : undefined);
    let asked = false;
    const timer = this.killLater(application, atPoint).then((did) => (asked = did));
    const databases = this.killDatabasesOf(application, kills);
    const end = await application.ended;
    await Promise.all([databases, timer]);
    if (end.by === 'itself') this.tally.failedStarts += 1;
    else if (asked) this.tally.timer += 1;
    else this.tally.point += 1;
  }

  /** A random moment, or the end of patience with a point that nobody passes. @returns whether it was this that killed it */
  private async killLater(application: Application, atPoint: boolean): Promise<boolean> {
    const after_ms = atPoint ? longestLife_ms : this.dice.between(shortestTimer_ms, longestLife_ms);
    if (!(await isStillThere(application, after_ms))) return false;
    application.kill();
    return true;
  }

  /** Once in four, on average: one kill of the database for three of the application. */
  private async killDatabasesOf(application: Application, kills: number): Promise<void> {
    if (this.dice.next() >= 1 / 3 || this.kills + 1 >= kills) return;
    if (!(await isStillThere(application, this.dice.between(shortestTimer_ms, longestLife_ms)))) return;
    if (killDatabase(this.place.dataDirectory)) this.tally.database += 1;
  }

  private async start(): Promise<Application> {
    const application = new Application(this.place);
    this.application = application;
    await application.running();
    return application;
  }
}

const isStillThere = (application: Application, after_ms: number): Promise<boolean> =>
  Promise.race([application.ended.then(() => false), wait(after_ms, true, { ref: false })]);
