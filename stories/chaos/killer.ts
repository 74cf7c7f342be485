import { setTimeout as wait } from 'node:timers/promises';
import { CRASH_POINTS } from '@eenloket/store';
import { Application, type Place } from './application.js';
import { killDatabase } from './database-process.js';
import type { Dice } from './dice.js';

/** How many passes of a point may go well before the process dies there, at most; and how long it lives after its start. */
const mostPasses = 12;
const longestLife_ms = 2_000;
const pointPatience_ms = 4_000;
const shortestTimer_ms = 20;

/** Mostly at a point; else at a moment of its life, now and then of its start. */
const manners = ['point', 'point', 'point', 'moment', 'moment', 'start'] as const;

/**
 * Keeps the application running and kills it again and again: at a named point of the store, at a random moment
 * (also while it starts), and once in four its database instead.
 */
export class Killer {
  private application: Application | undefined;
  /** What was killed so far. */
  readonly tally = { point: 0, timer: 0, database: 0, failedStarts: 0 };
  /** What the application printed last when it ended without being asked or killed, once all kills were done. */
  readonly ownEnds: string[] = [];

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

  /** Starts the application, and kills until there were `kills`; at the end it runs. */
  async killUntil(kills: number): Promise<void> {
    while (this.kills < kills) await this.oneLife(kills);
    await this.keepRunning();
  }

  /** Starts it, and again whenever it ends unasked, as whoever runs it would; tells of it afterwards. */
  private async keepRunning(): Promise<void> {
    const application = await this.start();
    application.ended
      .then(() => {
        if (this.application !== application) return undefined;
        this.ownEnds.push(application.said().slice(-1_500));
        return this.keepRunning();
      })
      .catch((error: unknown) => this.ownEnds.push(String(error)));
  }

  /** Lets what runs end by itself. @returns its exit code */
  async stop(): Promise<number> {
    const { application } = this;
    this.application = undefined;
    return (await application?.stop()) ?? 0;
  }

  private async oneLife(kills: number): Promise<void> {
    const { dice } = this;
    const manner = dice.one(manners);
    const point = `${dice.one(CRASH_POINTS)}#${dice.between(1, mostPasses)}`;
    const application = new Application(this.place, manner === 'point' ? point : undefined);
    const asked = this.killLater(application, manner);
    const database = this.killDatabaseOf(application, kills);
    const end = await application.ended;
    await database;
    if (end.by === 'itself') this.tally.failedStarts += 1;
    else if (await asked) this.tally.timer += 1;
    else this.tally.point += 1;
  }

  /** A random moment of its start or its life, or the end of patience with a point that nobody passes. @returns whether it was this that killed it */
  private async killLater(application: Application, manner: (typeof manners)[number]): Promise<boolean> {
    if (manner !== 'start') await application.running().catch(() => undefined);
    const after_ms =
      manner === 'point' ? pointPatience_ms : this.dice.between(shortestTimer_ms, longestLife_ms);
    if (!(await isStillThere(application, after_ms))) return false;
    application.kill();
    return true;
  }

  /** Once in four, on average: one kill of the database for three of the application. */
  private async killDatabaseOf(application: Application, kills: number): Promise<void> {
    if (this.dice.next() >= 1 / 3 || this.kills + 1 >= kills) return;
    await application.running().catch(() => undefined);
    if (!(await isStillThere(application, this.dice.between(0, longestLife_ms / 2)))) return;
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
