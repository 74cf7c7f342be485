import type { DuckDBConnection } from '../sql/duckdb.js';
import type { Columns } from '@eenloket/rules';
import { readColumns, newColumn } from './columns.js';
import { evaluateRows } from './evaluate-rows.js';
import { allowance } from './queries.js';

/** Every `step`-th resident, so that a sample is spread over all. */
const sampled = (query: string, step: number): string =>
  `SELECT resident // ${step} AS resident, * EXCLUDE (resident) FROM (${query}) WHERE resident % ${step} = 0`;

/** In how many rows of a sample the outcomes of a query differ from those of `evaluate`. */
export async function differencesIn(
  connection: DuckDBConnection,
  queries: readonly string[],
  facts: Columns,
  count: number,
  step: number,
): Promise<readonly number[]> {
  const size = Math.ceil(count / step);
  const few = Object.fromEntries(
    Object.entries(facts).map(([name, column]) => [
      name,
      newColumn(size).map((_, i) => column[i * step] ?? 0),
    ]),
  );
  const expected: Columns = Object.fromEntries(allowance.outputs.map((name) => [name, newColumn(size)]));
  evaluateRows(few, expected, 0, size);
  const found = [];
  for (const query of queries) {
    const wanted = allowance.outputs.map((name) => ({ name, type: 'DECIMAL' }));
    found.push(await readColumns(connection, sampled(query, step), wanted, size));
  }
  return found.map((outcomes) => differences(outcomes, expected));
}

/** In how many rows two sets of columns differ. */
export function differences(a: Columns, b: Columns): number {
  const names = Object.keys(b);
  const length = b[names[0] ?? '']?.length ?? 0;
  let different = 0;
  for (let at = 0; at < length; at += 1)
    if (names.some((name) => a[name]?.[at] !== b[name]?.[at])) different += 1;
  return different;
}
