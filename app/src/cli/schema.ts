import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchPostgres } from '@eenloket/store';
import { migratedSchema, schemaFile } from '../system/docs-schema.js';
import { readArguments } from './arguments.js';

/** `eenloket schema [FILE]`: writes `docs/schema.sql` (or FILE) from the migrations, on an embedded server that is thrown away. */
export async function run(rest: readonly string[]): Promise<number> {
  const [file = schemaFile] = readArguments(rest, {
    usage: 'npx eenloket schema [FILE]',
    words: [0, 1],
  }).words;
  const directory = mkdtempSync(join(tmpdir(), 'eenloket-schema-'));
  try {
    const server = await launchPostgres({ directory, log: () => undefined });
    try {
      writeFileSync(file, await migratedSchema(server.ownerUrl));
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  console.log(`schema: wrote ${file}`);
  return 0;
}
