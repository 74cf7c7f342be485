import { importPersons, type RegisterPersons } from '@eenloket/exchange';
import type { Database } from '@eenloket/store';
import type { ImportProgress, ImportReport } from './import-report.js';
import { newTraceparent } from './trace.js';

/**
 * Imports a JSON list of flat person rows into the demo register, in one transaction; again changes nothing.
 * Error: `exchange.notAPersonList`.
 */
export async function importPersonList(
  database: Database,
  persons: RegisterPersons,
  text: string,
  progress: ImportProgress,
): Promise<ImportReport> {
  const result = await importPersons(text, {
    database,
    persons,
    traceparent: newTraceparent(),
    onProgress: progress,
  });
  if (!result.ok) throw result.error;
  return { rows: result.value.rows, problems: result.value.rejected };
}
