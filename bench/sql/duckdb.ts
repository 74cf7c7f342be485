import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export type { DuckDBConnection } from '@duckdb/node-api';

/** A DuckDB in memory, for two cores and as much memory as said. */
export async function openDuckDb(memory = '2GB'): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: memory });
  return instance.connect();
}

/** Rows as JSON: decimals, dates and long numbers as texts. */
export async function rowsOf(
  connection: DuckDBConnection,
  query: string,
): Promise<readonly (readonly unknown[])[]> {
  const reader = await connection.runAndReadAll(query);
  return reader.getRowsJson();
}
