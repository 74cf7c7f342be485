import pg from 'pg';
import { ownerUrlOf } from './database-process.js';

/** What one birth adds to the streams of journeys and cases, at least: five parts from the first answer to the last letter. */
export const eventsOfBirth = 100;

/**
 * How far the births have come, seen in the database from outside: the events of journeys and cases. While the
 * database is away it is as far as it was.
 */
export class Progress {
  private client: pg.Client | undefined;
  private events = 0;

  constructor(private readonly dataDirectory: string) {}

  /** How many events there are. */
  async look(): Promise<number> {
    try {
      const client = (this.client ??= await this.connect());
      const { rows } = await client.query<{ events: number }>(
        `select count(*)::int as events from store.event where stream >= 'case/' and stream < 'journey0'`,
      );
      this.events = rows[0]?.events ?? this.events;
    } catch {
      this.forget();
    }
    return this.events;
  }

  /**
   * Makes every alarm of a case ring now, so that the jobs that guard its terms are done while births go on.
   * @returns false when the database is away or no alarm is set
   */
  async ringAlarms(): Promise<boolean> {
    try {
      const client = (this.client ??= await this.connect());
      const { rowCount } = await client.query(
        `update store.job set wake_at = store.now() where state = 'waiting' and wake_at > store.now()`,
      );
      return (rowCount ?? 0) > 0;
    } catch {
      this.forget();
      return false;
    }
  }

  async close(): Promise<void> {
    await this.client?.end().catch(() => undefined);
    this.client = undefined;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: ownerUrlOf(this.dataDirectory),
      connectionTimeoutMillis: 1_000,
      query_timeout: 2_000,
    });
    client.on('error', () => this.forget());
    await client.connect();
    return client;
  }

  private forget(): void {
    const { client } = this;
    this.client = undefined;
    void client?.end().catch(() => undefined);
  }
}
