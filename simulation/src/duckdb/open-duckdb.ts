import { CodedError } from '@eenloket/kit';
import type { ColumnEngine } from './column-engine.js';
import { engineError } from './engine-error.js';

/** What it may use of the machine. */
export interface DuckDbLimits {
  readonly threads: number;
  /** As DuckDB writes it: `2GB`. */
  readonly memory: string;
  /** How long it may work, from when it is opened; without it as long as it takes. */
  readonly seconds?: number;
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

/** No files, no network, nothing that fills the disk when the memory is full, and no way back from that. */
const ENCLOSED = [
  "SET temp_directory = ''",
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

/**
 * A DuckDB in memory. It works in threads of its own, so the caller's event loop stays free.
 * @throws CodedError `simulation.noDuckDb` where the optional package is absent; its work throws those of `engineError`
 */
export async function openDuckDb({ threads, memory, seconds }: DuckDbLimits = usual): Promise<ColumnEngine> {
  const { DuckDBInstance } = await library();
  const instance = await DuckDBInstance.create(':memory:', {
    threads: `${threads}`,
    memory_limit: memory,
  });
  const connection = await instance.connect();
  for (const each of ENCLOSED) await connection.run(each);
  let late = false;
  const stop = (): void => {
    late = true;
    connection.interrupt();
  };
  const timer = seconds === undefined ? undefined : setTimeout(stop, seconds * 1000);
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      if (late) throw new Error('INTERRUPT');
      return await work();
    } catch (error) {
      throw engineError(error, late);
    }
  };
  return {
    run: (sql) => guarded(async () => void (await connection.run(sql))),
    rows: (sql) => guarded(async () => (await connection.runAndReadAll(sql)).getRowsJson()),
    close: () => {
      clearTimeout(timer);
      connection.closeSync();
      instance.closeSync();
    },
  };
}
