import { NOTHING, type Columns, type WholeColumn } from '@eenloket/rules';
import type { DuckDBConnection } from '../sql/duckdb.js';

/** An empty column that threads can share. */
export const newColumn = (length: number): WholeColumn =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));

/** How a column of the table becomes whole numbers. */
function wholeNumbers(name: string, type: string): string {
  const whole = type.startsWith('DECIMAL')
    ? `CAST("${name}" * CAST(100 AS DECIMAL(3,0)) AS INTEGER)`
    : `CAST("${name}" AS INTEGER)`;
  return `coalesce(${whole}, ${NOTHING})`;
}

/** Reads columns of all residents, in order. */
export async function readColumns(
  connection: DuckDBConnection,
  from: string,
  wanted: readonly { readonly name: string; readonly type: string }[],
  count: number,
): Promise<Columns> {
  const columns = wanted.map(({ name }) => [name, newColumn(count)] as const);
  const list = wanted.map(({ name, type }) => wholeNumbers(name, type)).join(', ');
  const result = await connection.stream(`SELECT ${list} FROM (${from}) ORDER BY resident`);
  let at = 0;
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    for (const [i, [, column]] of columns.entries()) column.set(chunk.getColumnValues(i) as number[], at);
    at += chunk.rowCount;
  }
  return Object.fromEntries(columns);
}
