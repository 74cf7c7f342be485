import { join } from 'node:path';
import { REGISTER_ORGANISATION } from '@eenloket/exchange';
import { CodedError } from '@eenloket/kit';
import { openKeys } from '../keys.js';
import { importOrganisationList, importServiceList } from '../system/import-lists.js';
import { importPersonList } from '../system/import-person-list.js';
import { importedRows, type ImportProgress, type ImportReport } from '../system/import-report.js';
import { openPersons, registerPersonsOf } from '../system/persons.js';
import { readArguments } from './arguments.js';
import { importLines } from './import-lines.js';
import { readTextFile } from './read-text-file.js';
import { withInstallation, type Installation } from './with-installation.js';

type Import = (installation: Installation, text: string, progress: ImportProgress) => Promise<ImportReport>;

const imports = new Map<string, Import>([
  ['persons', importIntoDemoRegister],
  ['services', ({ database }, text, progress) => importServiceList(database, text, progress)],
  ['organisations', ({ database }, text, progress) => importOrganisationList(database, text, progress)],
]);

/**
 * `eenloket import persons|services|organisations FILE`: progress on stderr; on stdout each problem by row, and a
 * closing line. 0: imported, perhaps with rejected rows; 1: nothing was imported.
 */
export async function run(rest: readonly string[]): Promise<number> {
  const usage = `npx eenloket import ${[...imports.keys()].join('|')} FILE`;
  const [kind = '', path] = readArguments(rest, { usage, words: [0, 2] }).words;
  const work = imports.get(kind);
  if (!work || path === undefined)
    throw new CodedError('argument-missing', `Say what to import and from which file: ${usage}`);
  const text = readTextFile(path);
  const report = await withInstallation((installation) =>
    work(installation, text, (done, total) => console.error(`import ${kind}: ${done} of ${total}`)),
  );
  for (const line of importLines(kind, report)) console.log(line);
  return importedRows(report) > 0 ? 0 : 1;
}

function importIntoDemoRegister(
  { configuration, databaseOf, clock }: Installation,
  text: string,
  progress: ImportProgress,
): Promise<ImportReport> {
  if (configuration.mode === 'production')
    throw new CodedError(
      'demo-only',
      'Persons are imported into the register of the demonstration only: in production they come from the BRP.',
    );
  const keys = openKeys(join(configuration.dataDirectory, 'keys.json'), true);
  return importPersonList(
    databaseOf(REGISTER_ORGANISATION),
    registerPersonsOf(openPersons(keys, clock)),
    text,
    progress,
  );
}
