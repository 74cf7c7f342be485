import type { Column, FactJson } from '@eenloket/rules';
import type { DuckDBConnection } from './duckdb.js';

/** One row: facts by name; a fact that is not there is null. */
export interface FactRow {
  readonly [fact: string]: FactJson;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const textOf = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A value whose parts are texts, for a cast to read. */
function parts(value: FactJson): string {
  if (value === null) return 'NULL';
  if (typeof value !== 'object') return textOf(`${value}`);
  if (Array.isArray(value)) return `[${value.map(parts).join(', ')}]`;
  const entries = Object.entries(value).map(([name, each]) => `${textOf(name)}: ${parts(each as FactJson)}`);
  return `{${entries.join(', ')}}`;
}

const literal = (value: FactJson, type: string): string => `CAST(${parts(value)} AS ${type})`;

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
