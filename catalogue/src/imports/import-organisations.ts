import { CodedError, err, ok, type Result } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { ImportResult, Progress } from './import-result.js';
import { announceImport } from './imported-version.js';
import { parseOrganisations, type ImportedOrganisation } from './parse-organisations.js';
import { storeInBatches } from './store-in-batches.js';

const UPSERT = `
  insert into catalogue.organisation (id, name, type, municipality_code, content)
  select item ->> 'id', item ->> 'name', item ->> 'type', item ->> 'municipalityCode', item
    from jsonb_array_elements($1::jsonb) as item
  on conflict (id) do update
    set name = excluded.name, type = excluded.type, municipality_code = excluded.municipality_code, content = excluded.content`;

/**
 * Imports the register of government organisations in the given transaction: the table then holds exactly those of the file.
 * All or nothing with the caller's transaction; importing again changes nothing; wrong lines are left out and reported.
 * Error: `import.notTheList` when no line at all is a JSON object; then nothing is written.
 */
export async function importOrganisations(
  tx: Transaction,
  ndjsonText: string,
  progress: Progress = () => undefined,
): Promise<Result<ImportResult, CodedError<'import.notTheList'>>> {
  const { rows, organisations, rejected } = parseOrganisations(ndjsonText);
  if (rows > 0 && rejected.filter(({ field }) => field === 'row').length === rows)
    return err(
      new CodedError(
        'import.notTheList',
        'This is not the register of organisations: no line of it is a JSON object. Take the file with one object a line (.ndjson).',
      ),
    );
  await tx.query('delete from catalogue.organisation where id <> all($1::text[])', [
    organisations.map(({ id }) => id),
  ]);
  await storeInBatches(tx, UPSERT, organisations, progress);
  await announceImport(tx);
  return ok({ rows, imported: organisations.length, rejected });
}

/** All imported organisations, by name; also those that no longer exist. */
export async function importedOrganisations(tx: Transaction): Promise<ImportedOrganisation[]> {
  const { rows } = await tx.query<{ content: ImportedOrganisation }>(
    'select content from catalogue.organisation order by name, id',
  );
  return rows.map(({ content }) => content);
}
