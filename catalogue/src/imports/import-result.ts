/** A row that was not imported, and what to do about it. */
export interface RejectedRow {
  /** Line of the file, from 1. */
  readonly row: number;
  readonly field: string;
  readonly reason: string;
  readonly fix: string;
}

/** What an import did; `rows` are rows with data, `imported` the things stored from them. */
export interface ImportResult {
  readonly rows: number;
  readonly imported: number;
  readonly rejected: readonly RejectedRow[];
}

/** Called with the rows done and the rows there are. */
export type Progress = (done: number, total: number) => void;
