import type { LegalDate } from '@eenloket/kit';
import type { FactJson } from '../fact.js';
import type { ColumnType } from './columns.js';

/** What is to become SQL. */
export interface SqlRequest {
  /** The table with a column for each fact. */
  readonly table: string;
  /** The date asked about, for every row. */
  readonly on: LegalDate;
  /** Decisions, in the order of the columns; all when absent. */
  readonly outputs?: readonly string[];
  /** Columns of the table that stand before the outcomes, as they are. */
  readonly keep?: readonly string[];
  /** How the numbers of facts are kept; DECIMAL(11,2) for a fact that is not named. */
  readonly columns?: { readonly [fact: string]: ColumnType };
  /** Facts that are the same in every row: constants of the query, for which the table needs no column. */
  readonly same?: { readonly [fact: string]: FactJson };
  /** The text the model was compiled from, so that diagnostics have line and column. */
  readonly dmn?: string;
}
