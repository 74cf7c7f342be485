/** What is wrong with one row, where, and what to do. Never the value of a burgerservicenummer. */
export interface RowProblem {
  /** Row in the file, from 1. */
  readonly row: number;
  /** Path of the field, e.g. `geboorte.datum`. */
  readonly field: string;
  readonly reason: string;
  readonly fix: string;
}
