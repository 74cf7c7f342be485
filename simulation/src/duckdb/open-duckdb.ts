import { CodedError } from '@eenloket/kit';
import type { ColumnEngine } from './column-engine.js';

/** What it may use of the machine. */
export interface DuckDbLimits {
  readonly threads: number;
  /** As DuckDB writes it: `2GB`. */
  readonly memory: string;
}

const usual: DuckDbLimits = { threads: 2, memory: '3GB' };

async function library() {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    throw new CodedError(
      'simulation.noDuckDb',
      'DuckDB is not installed, and simulations run in it. Install it with: npm install @duckdb/node-api@1.5.4-r.1',
      { cause },
    );
  }
}

/**
 * A DuckDB in memory. It works in threads of its own, so the caller's event loop stays free.
 * @throws CodedError `simulation.noDuckDb` where the optional package is absent
 */
export async function openDuckDb({ threads, memory }: DuckDbLimits = usual): Promise<ColumnEngine> {
  const { DuckDBInstance } = await library();
  const instance = await DuckDBInstance.create(':memory:', { threads: `${threads}`, memory_limit: memory });
  const connection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
