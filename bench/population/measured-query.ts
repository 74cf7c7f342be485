import { cpu_s } from '../support/cpu.js';
import { rowsOf, type DuckDBConnection } from '../sql/duckdb.js';

/** One run of a query: seconds by the clock and of all processors, and what it gave. */
export interface Measured {
  readonly wall_s: number;
  readonly cpu_s: number;
  readonly rows: string;
}

/** Runs a query once. */
export async function measuredQuery(connection: DuckDBConnection, query: string): Promise<Measured> {
  const [before, start] = [cpu_s(), performance.now()];
  const rows = await rowsOf(connection, query);
  const wall_s = (performance.now() - start) / 1000;
  return { wall_s, cpu_s: cpu_s() - before, rows: JSON.stringify(rows) };
}

/** The middle of several runs, by processor time, and the quickest by the clock. */
export function middle(runs: readonly Measured[]): { readonly cpu_s: number; readonly wall_s: number } {
  const sorted = (of: (run: Measured) => number): number[] => runs.map(of).toSorted((a, b) => a - b);
  return {
    cpu_s: sorted(({ cpu_s }) => cpu_s)[runs.length >> 1] ?? NaN,
    wall_s: sorted(({ wall_s }) => wall_s)[runs.length >> 1] ?? NaN,
  };
}
