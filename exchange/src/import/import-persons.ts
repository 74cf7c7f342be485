import { CodedError, err, ok, type Result } from '@eenloket/kit';
import type { Database, Transaction, WorkContext } from '@eenloket/store';
import type { Persoon } from '../brp/persoon.js';
import { numbersIn, renameNumbers } from '../brp/rename-numbers.js';
import { REGISTER_ORGANISATION, type RegisterPersons } from '../registers/register-persons.js';
import { upsertPersons } from '../store/persons.js';
import { convertFlatPerson } from './flat-person.js';
import type { RowProblem } from './row-problem.js';

/** What an import needs; `app` fills it. */
export interface ImportOptions {
  /** The database of the register's organisation. */
  readonly database: Database;
  readonly persons: RegisterPersons;
  readonly traceparent: string;
  /** Told after every hundred rows and at the end. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How an import ended: rows read, rows written, and what was wrong with the others. */
export interface ImportResult {
  readonly rows: number;
  readonly imported: number;
  readonly rejected: readonly RowProblem[];
}

/** Rows written with one statement. */
const CHUNK = 100;

/**
 * Imports persons into the demo register from the text of a JSON list of flat rows. A row with a problem is
 * rejected and named; the others are written in one transaction, so that a broken import leaves nothing behind.
 * Doing it again changes nothing. Error `exchange.notAPersonList` when the text is not a JSON list.
 */
export async function importPersons(
  text: string,
  options: ImportOptions,
): Promise<Result<ImportResult, CodedError<'exchange.notAPersonList'>>> {
  const rows = parseList(text);
  if (rows === undefined)
    return err(
      new CodedError(
        'exchange.notAPersonList',
        'The file is not a JSON list of persons: check that it is whole.',
      ),
    );
  const converted = rows.map((row, i) => convertFlatPerson(row, i + 1));
  const accepted = converted.flatMap((row) => ('person' in row ? [row.person] : []));
  const rejected = converted.flatMap((row) => ('problems' in row ? row.problems : []));
  await options.database.transaction(workOf(options), (tx) => write(tx, accepted, options));
  return ok({ rows: rows.length, imported: accepted.length, rejected });
}

function parseList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const workOf = ({ traceparent }: ImportOptions): WorkContext => ({
  organisation: REGISTER_ORGANISATION,
  processingActivity: 'brp-demo-vullen',
  traceparent,
});

async function write(tx: Transaction, persons: readonly object[], options: ImportOptions): Promise<void> {
  const names = new Map<string, string>();
  for (let at = 0; at < persons.length; at += CHUNK) {
    const chunk = persons.slice(at, at + CHUNK);
    for (const number of numbersIn(chunk, 'burgerservicenummer'))
      if (!names.has(number)) names.set(number, await options.persons.personByBsn(tx, number));
    await upsertPersons(tx, renameNumbers(chunk, 'burgerservicenummer', 'persoonId', names) as Persoon[]);
    options.onProgress?.(Math.min(at + CHUNK, persons.length), persons.length);
  }
}
