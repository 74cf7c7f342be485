/** One fact or outcome of many: numbers in hundredths, truths as 1 and 0, dates in days since 1970-01-01; {@link NOTHING} for null. */
export type WholeColumn = Int32Array;

/** Columns by name. */
export interface Columns {
  readonly [name: string]: WholeColumn;
}

/** What stands in a column for null: the least number of 32 bits. */
export const NOTHING = -(2 ** 31);
