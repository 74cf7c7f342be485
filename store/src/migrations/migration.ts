import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '@eenloket/kit';

/** One numbered step of a module's schema. */
export interface Migration {
  readonly module: string;
  /** 1, 2, 3 ... in the module, without gaps. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly sha256: string;
}

/** A module and the directory of its migrations. */
export interface MigrationDirectory {
  readonly module: string;
  readonly directory: string;
}

/**
 * Reads the migrations (`0001_name.sql`, `0002_...`) of modules in the order given; a missing directory has none.
 * Errors: `migration-name` for a file with another name, `migration-gap` for a missing or double number.
 */
export async function readMigrations(directories: readonly MigrationDirectory[]): Promise<Migration[]> {
  const read = await Promise.all(directories.map(readModule));
  return read.flat();
}

async function readModule({ module, directory }: MigrationDirectory): Promise<Migration[]> {
  const files = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const wanted = files.filter((file) => file.endsWith('.sql')).sort();
  const migrations = await Promise.all(wanted.map((file) => readOne(module, directory, file)));
  migrations.forEach(({ number }, index) => {
    if (number !== index + 1)
      throw new CodedError(
        'migration-gap',
        `${directory}: migration ${index + 1} is missing or there twice: number them 0001, 0002 ... without gaps.`,
      );
  });
  return migrations;
}

async function readOne(module: string, directory: string, file: string): Promise<Migration> {
  const [, number, name] = /^(\d{4})_([a-z0-9_-]+)\.sql$/.exec(file) ?? [];
  if (number === undefined || name === undefined)
    throw new CodedError('migration-name', `${join(directory, file)}: name it 0001_some_name.sql.`);
  const sql = await readFile(join(directory, file), 'utf8');
  return {
    module,
    number: Number(number),
    name,
    sql,
    sha256: createHash('sha256').update(sql).digest('hex'),
  };
}
