import { importOrganisations, importServices, type ImportResult } from '@eenloket/catalogue';
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
  return inOneTransaction(database, 'services', async (tx) => {
    const result = await importServices(tx, text, progress);
    if (!result.ok) throw result.error;
    return result.value;
  });
}

/** Imports the register of government organisations (a JSON object a line), likewise. */
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
  work: (tx: Transaction) => Promise<ImportResult>,
): Promise<ImportReport> {
  try {
    return await database.transaction(workOf('loket', 'loket-catalogus'), async (tx) => {
      const { rows, imported, rejected } = await work(tx);
      const report = { rows, problems: rejected, stored: `${imported} ${things}` };
      if (imported === 0) throw new NothingImported(report);
      return report;
    });
  } catch (error) {
    if (error instanceof NothingImported) return error.report;
    throw error;
  }
}
