import { err, ok, type CodedError, type Result } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { ImportResult, Progress } from './import-result.js';
import { announceImport } from './imported-version.js';
import { parseServices, type ImportedService } from './parse-services.js';
import { storeInBatches } from './store-in-batches.js';

const UPSERT = `
  insert into catalogue.service (uri, name, content)
  select item ->> 'uri', item ->> 'name', item from jsonb_array_elements($1::jsonb) as item
  on conflict (uri) do update set name = excluded.name, content = excluded.content`;

/**
 * Imports the Uniforme Productnamenlijst in the given transaction: the table then holds exactly the services of the file.
 * All or nothing: the caller's transaction rolls back on any failure. Importing the same file again changes nothing.
 * Wrong rows are left out and reported. Error: `import.notTheList`.
 */
export async function importServices(
  tx: Transaction,
  csvText: string,
  progress: Progress = () => undefined,
): Promise<Result<ImportResult, CodedError<'import.notTheList'>>> {
  const parsed = parseServices(csvText);
  if (!parsed.ok) return err(parsed.error);
  const { rows, services, rejected } = parsed.value;
  await tx.query('delete from catalogue.service where uri <> all($1::text[])', [
    services.map(({ uri }) => uri),
  ]);
  await storeInBatches(tx, UPSERT, services, progress);
  await announceImport(tx);
  return ok({ rows, imported: services.length, rejected });
}

/** All imported services, by name. */
export async function importedServices(tx: Transaction): Promise<ImportedService[]> {
  const { rows } = await tx.query<{ content: ImportedService }>(
    'select content from catalogue.service order by name, uri',
  );
  return rows.map(({ content }) => content);
}
