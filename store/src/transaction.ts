import type { Subscription } from './relay/subscription.js';

/** Who is at work and why. Set with `SET LOCAL` in every transaction; row-level security reads it. */
export interface WorkContext {
  /** The organisation whose rows may be seen: `svb`, `toeslagen`, `gemeente-utrecht`, `loket` ... */
  readonly organisation: string;
  /** The processing activity (verwerkingsactiviteit) this is done for, e.g. `svb-akw-vaststellen`. */
  readonly processingActivity: string;
  /** W3C trace context, end to end. */
  readonly traceparent: string;
}

/** One open transaction of one organisation. Values: `date`, `numeric` and `int8` come back as strings. */
export interface Transaction {
  readonly context: WorkContext;
  /** Who gets the events appended here: one delivery row for each recipient. */
  readonly subscriptions: readonly Subscription[];
  /** Runs one SQL statement with `$1`-style parameters. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number }>;
}

/** How one transaction is run. */
export interface TransactionOptions {
  /** The work has no effect outside the database, so after a deadlock or serialization failure it may run again. */
  readonly repeatable?: boolean;
  /** Default `read committed`. */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
}

/** The database (or databases: one organisation lives in one) behind the application. */
export interface Database {
  /** Runs `work` in one transaction as the organisation in `context`; commits on return, rolls back on throw. */
  transaction<T>(
    context: WorkContext,
    work: (tx: Transaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>;
  /**
   * Calls `wake` with the payload of each NOTIFY on the channel, and with '' when some may have been missed.
   * Only to wake: nothing may depend on it. Absent where the server cannot (pgbouncer in transaction mode).
   * Resolves to a function that ends it.
   */
  listen?(channel: string, wake: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Finds the database an organisation lives in; one process hosts many organisations, in one database or more. */
export type DatabaseOf = (organisation: string) => Database;
