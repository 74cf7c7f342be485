/** One row that was not imported: where, why, and what to do. Never holds a value about a person. */
export interface RejectedField {
  /** Row in the file, from 1. */
  readonly row: number;
  readonly field: string;
  readonly reason: string;
  readonly fix: string;
}

/** How an import ended. */
export interface ImportReport {
  /** Rows with data in the file. */
  readonly rows: number;
  /** All that is wrong; one row may have several problems. */
  readonly problems: readonly RejectedField[];
  /** What was stored, when one row is not one thing: `1141 services`. */
  readonly stored?: string;
}

/** Rows that were not imported. */
export const rejectedRows = ({ problems }: ImportReport): number =>
  new Set(problems.map(({ row }) => row)).size;

/** Rows that were imported. */
export const importedRows = (report: ImportReport): number => report.rows - rejectedRows(report);

/** Called with the things done and the things there are. */
export type ImportProgress = (done: number, total: number) => void;
