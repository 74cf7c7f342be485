import { readFileSync } from 'node:fs';
import type { DuckDBConnection } from '../sql/duckdb.js';

/** The same seed gives the same people. */
const SEED = 20_260_316;

const script = readFileSync(new URL('residents.sql', import.meta.url), 'utf8');

/** Makes the table `residents` anew, with so many of them. */
export async function makeResidents(connection: DuckDBConnection, count: number): Promise<void> {
  const filled = script.replaceAll('$seed', `${SEED}`).replaceAll('$residents', `${count}`);
  for (const statement of filled.split(/;\n/)) if (statement.trim() !== '') await connection.run(statement);
}
