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
  /** Runs one SQL statement with `$1`-style parameters. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number }>;
}

/** The database (or databases: one organisation lives in one) behind the application. */
export interface Database {
  /** Runs `work` in one transaction as the organisation in `context`; commits on return, rolls back on throw. */
  transaction<T>(context: WorkContext, work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Finds the database an organisation lives in; one process hosts many organisations, in one database or more. */
export type DatabaseOf = (organisation: string) => Database;
