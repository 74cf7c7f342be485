/** What runs SQL over columns: one of its own for each simulation. */
export interface ColumnEngine {
  run(sql: string): Promise<void>;
  /** Rows as JSON: decimals, dates and long numbers as texts. */
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  close(): void;
}

/** Opens an engine. */
export type OpenEngine = () => Promise<ColumnEngine>;
