import { type Clock, CodedError, type Instant, type LegalDate } from '@eenloket/kit';
import { backgroundContext } from '../background-context.js';
import type { Database, Transaction } from '../transaction.js';

/** The moment at which the demo clock starts: facts of law are known to the end of 2026. */
export const DEMO_START = '2026-03-16T08:00:00.000Z' as Instant;

const CHANNEL = 'eenloket_clock';
const DAY_MS = 86_400_000;

/** A clock that may be the demo's. */
export interface StoredClock extends Clock {
  readonly mode: 'demo' | 'system';
  /**
   * Moves the demo clock forward by whole days (of 24 hours), for every process, and keeps it.
   * Errors: `clock-not-movable` on the system's clock or for anything but a whole number from 0.
   */
  advanceDays(days: number): Promise<void>;
  /** Stops following what other processes do. */
  close(): Promise<void>;
}

/**
 * Opens the clock. The demo clock starts at `DEMO_START` the first time it is opened on a database and runs on with
 * real time, also while the program is not running.
 * @param databases the main one first; the others (organisations in a database of their own) follow it
 * Errors: `demo-clock-in-use` when a database that has lived on the demo clock is opened on the system's.
 */
export async function openClock(
  databases: Database | readonly Database[],
  mode: 'demo' | 'system',
): Promise<StoredClock> {
  const [main, ...others] = [databases].flat() as [Database, ...Database[]];
  if (mode === 'system') return systemClock(main);
  const clock = new DemoClock(main, others, await store(main, readOrStart));
  await clock.follow();
  return clock;
}

interface Setting {
  /** Milliseconds to add to real time. */
  readonly shiftMs: number;
  readonly startsAt: string;
  readonly beganAt: string;
  readonly advancedDays: number;
}

const store = <T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.transaction(backgroundContext('', 'clock'), work);

async function systemClock(database: Database): Promise<StoredClock> {
  const { rowCount } = await store(database, (tx) => tx.query('select from store.clock'));
  if (rowCount > 0)
    throw new CodedError(
      'demo-clock-in-use',
      'This database has lived on the demo clock, so its dates are not real: use an empty database, or begin anew with --reset.',
    );
  return {
    mode: 'system',
    now: () => instantOf(Date.now()),
    today: () => amsterdamDate(Date.now()),
    advanceDays: () => Promise.reject(notMovable('the clock of the system cannot be moved')),
    close: () => Promise.resolve(),
  };
}

class DemoClock implements StoredClock {
  readonly mode = 'demo';
  private endFollowing: (() => Promise<void>) | undefined;

  constructor(
    private readonly main: Database,
    private readonly others: readonly Database[],
    private setting: Setting,
  ) {}

  now(): Instant {
    return instantOf(Date.now() + this.setting.shiftMs);
  }

  today(): LegalDate {
    return amsterdamDate(Date.now() + this.setting.shiftMs);
  }

  async advanceDays(days: number): Promise<void> {
    if (!Number.isInteger(days) || days < 0) throw notMovable(`${days} is not a whole number of days from 0`);
    this.setting = await store(this.main, async (tx) => {
      await tx.query('update store.clock set advanced_days = advanced_days + $1', [days]);
      await tx.query('select pg_notify($1, $2)', [CHANNEL, '']);
      return readOrStart(tx);
    });
    await this.copyToOthers();
  }

  /** Takes over what another process did to the clock. */
  async follow(): Promise<void> {
    await this.copyToOthers();
    this.endFollowing = await this.main.listen?.(CHANNEL, () => void this.refresh());
  }

  async close(): Promise<void> {
    await this.endFollowing?.();
  }

  private async refresh(): Promise<void> {
    const fresh = await store(this.main, readOrStart).catch(() => undefined);
    if (fresh) this.setting = fresh;
  }

  private async copyToOthers(): Promise<void> {
    const { startsAt, beganAt, advancedDays } = this.setting;
    for (const other of this.others)
      await store(other, (tx) =>
        tx.query(
          `insert into store.clock (starts_at, began_at, advanced_days) values ($1, $2, $3)
           on conflict (single) do update set starts_at = $1, began_at = $2, advanced_days = $3`,
          [startsAt, beganAt, advancedDays],
        ),
      );
  }
}

async function readOrStart(tx: Transaction): Promise<Setting> {
  await tx.query(
    `insert into store.clock (starts_at, began_at) values ($1, date_trunc('milliseconds', clock_timestamp()))
     on conflict do nothing`,
    [DEMO_START],
  );
  const { rows } = await tx.query<{ starts_at: string; began_at: string; advanced_days: number }>(
    'select starts_at, began_at, advanced_days from store.clock',
  );
  const { starts_at: startsAt, began_at: beganAt, advanced_days: advancedDays } = rows[0]!;
  const shiftMs = Date.parse(startsAt) - Date.parse(beganAt) + advancedDays * DAY_MS;
  return { shiftMs, startsAt, beganAt, advancedDays };
}

const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant;

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The date in Europe/Amsterdam at a moment given in milliseconds since 1970. */
function amsterdamDate(ms: number): LegalDate {
  return amsterdam.format(ms) as LegalDate;
}

const notMovable = (why: string) =>
  new CodedError(
    'clock-not-movable',
    `The clock was not moved: ${why}. Only a demo clock moves, by whole days.`,
  );
