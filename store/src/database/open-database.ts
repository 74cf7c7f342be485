import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '@eenloket/kit';
import pg from 'pg';
import { crashPoint } from '../crash-point.js';
import type { Subscription } from '../relay/subscription.js';
import type { Database, Transaction, TransactionOptions, WorkContext } from '../transaction.js';
import { backOffMs } from '../back-off.js';
import { databaseFailure, isConflict } from './database-failure.js';
import { listenOn } from './listen.js';
import { PostgresTransaction } from './postgres-transaction.js';
import { valueParsers } from './value-parsers.js';

/** How a database is opened. */
export interface DatabaseOptions {
  /** Who gets which events; default nobody. */
  readonly subscriptions?: readonly Subscription[];
  /** Most connections at the same time; default 16. The relay holds two for each delivery at work. */
  readonly connections?: number;
  /** Let the server keep plans by name, and NOTIFY; false behind pgbouncer in transaction mode. Default true. */
  readonly namedStatements?: boolean;
  /** For the jitter between attempts of repeatable work; default the system's. */
  readonly random?: Random;
}

const MOST_ATTEMPTS = 5;

/**
 * Opens a pool of connections; none is made before the first transaction.
 * @param url connection string of the application's role, see `applicationUrl`
 * Transactions fail with `database-unreachable`, `database-denied`, `database-missing`, `disk-full`,
 * `transaction-closed`, `transaction-aborted`, or whatever the work throws.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  return new PostgresDatabase(url, options);
}

class PostgresDatabase implements Database {
  private readonly pool: pg.Pool;
  private readonly named: boolean;
  listen?: NonNullable<Database['listen']>;

  constructor(
    private readonly url: string,
    private readonly options: DatabaseOptions,
  ) {
    this.named = options.namedStatements ?? true;
    this.pool = new pg.Pool({
      connectionString: url,
      max: options.connections ?? 16,
      connectionTimeoutMillis: 10_000,
      types: valueParsers,
      application_name: 'eenloket',
    });
    // An idle connection that breaks is simply replaced; the next transaction says so if the server is gone.
    this.pool.on('error', () => undefined);
    // The pool listens only while a connection is idle and a transaction while it works: the server's last word may come in
    // between, or after a broken connection was given back, and unheard it would end the process.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    if (this.named) this.listen = (channel, wake) => listenOn(url, channel, wake);
  }

  async transaction<T>(
    context: WorkContext,
    work: (tx: Transaction) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(context, work, options);
      } catch (error) {
        const again = options.repeatable === true && attempt < MOST_ATTEMPTS && isConflict(error);
        if (!again) throw databaseFailure(error, this.url);
        await wait(backOffMs(attempt, this.options.random ?? randomBytes, { firstMs: 5, mostMs: 200 }));
      }
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async once<T>(
    context: WorkContext,
    work: (tx: Transaction) => Promise<T>,
    options: TransactionOptions,
  ): Promise<T> {
    const client = await this.pool.connect();
    const broken = (error: Error) => void (failure = error);
    let failure: Error | undefined;
    client.on('error', broken);
    const tx = new PostgresTransaction(client, context, this.options.subscriptions ?? [], this.named);
    try {
      await tx.begin(options);
      const result = await work(tx);
      crashPoint('transaction.before-commit');
      await tx.commit();
      crashPoint('transaction.after-commit');
      return result;
    } catch (error) {
      await tx.rollback().catch((lost: Error) => (failure ??= lost));
      throw error;
    } finally {
      client.off('error', broken);
      client.release(failure);
    }
  }
}
