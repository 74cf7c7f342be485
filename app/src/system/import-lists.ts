import { importOrganisations, importServices, type ImportResult } from '@eenloket/catalogue';
import type { CodedError, Result } from '@eenloket/kit';
import type { Database, Transaction } from '@eenloket/store';
import type { ImportProgress, ImportReport } from './import-report.js';
import { workOf } from './work-of.js';

/**
 * Imports the Uniforme Productnamenlijst (CSV) in one transaction: afterwards there is exactly what the file holds.
 * Rows of one product become one service. Error: `import.notTheList`.
 */
export function importServiceList(
  database: Database,
  text: string,
  progress: ImportProgress,
): Promise<ImportReport> {
  return inOneTransaction(database, 'services', (tx) => importServices(tx, text, progress));
}

/** Imports the register of government organisations (a JSON object a line), likewise. Error: `import.notTheList`. */
export function importOrganisationList(
  database: Database,
  text: string,
  progress: ImportProgress,
): Promise<ImportReport> {
  return inOneTransaction(database, 'organisations', (tx) => importOrganisations(tx, text, progress));
}

/** Undoes the transaction and carries the report out of it. */
class NothingImported extends Error {
  constructor(readonly report: ImportReport) {
    super('Nothing was imported.');
  }
}

/** A file without one good row is a wrong file: it must not empty the list that is there. */
async function inOneTransaction(
  database: Database,
  things: string,
  work: (tx: Transaction) => Promise<Result<ImportResult, CodedError>>,
): Promise<ImportReport> {
  try {
    return await database.transaction(workOf('loket', 'loket-catalogus'), async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw result.error;
      const { rows, imported, rejected } = result.value;
      const report = { rows, problems: rejected, stored: `${imported} ${things}` };
      if (imported === 0) throw new NothingImported(report);
      return report;
    });
  } catch (error) {
    if (error instanceof NothingImported) return error.report;
    throw error;
  }
}
