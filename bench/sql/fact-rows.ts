import type { Column, FactJson } from '@eenloket/rules';
import type { DuckDBConnection } from './duckdb.js';

/** One row: facts by name; a fact that is not there is null. */
export interface FactRow {
  readonly [fact: string]: FactJson;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function literal(value: FactJson, type: string): string {
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, type.slice(0, -2))).join(', ')}]`;
  return `CAST('${`${value as string | boolean}`.replaceAll("'", "''")}' AS ${type})`;
}

/** Makes a table of these columns with a number `row` for each row, in order. */
export async function makeTable(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column[],
  rows: readonly FactRow[],
): Promise<void> {
  const declared = columns.map(({ name, type }) => `${quoted(name)} ${type}`);
  await connection.run(
    `CREATE OR REPLACE TABLE ${quoted(table)} (${['"row" INTEGER', ...declared].join(', ')})`,
  );
  const size = 500;
  for (let from = 0; from < rows.length; from += size) {
    const values = rows.slice(from, from + size).map((row, i) => {
      const cells = columns.map(({ name, type }) => literal(row[name] ?? null, type));
      return `(${[from + i, ...cells].join(', ')})`;
    });
    await connection.run(`INSERT INTO ${quoted(table)} VALUES ${values.join(', ')}`);
  }
}
