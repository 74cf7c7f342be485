import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchPostgres } from '@eenloket/store';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serviceFile } from '../../../catalogue/testing/service-file.js';
import { schemaFile } from '../system/docs-schema.js';

const program = fileURLToPath(new URL('../../../bin/eenloket.js', import.meta.url));
let directory: string;
beforeAll(() => void (directory = mkdtempSync(join(tmpdir(), 'eenloket-spawned-'))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Runs the built program as a person at a terminal does. */
function eenloket(...argv: string[]): Promise<{ code: number | null; out: string; error: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env, EENLOKET_DATA: join(directory, 'data') };
  delete env['DATABASE_URL'];
  const child = spawn(process.execPath, [program, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })));
}

const list = (...names: string[]): string => {
  const path = join(directory, 'upl.csv');
  writeFileSync(path, serviceFile(names.map((name) => ({ name, uri: `http://x/${name}`, Gemeente: 'X' }))));
  return path;
};

it('an import works on a machine where nothing was started yet, and search finds what it brought', async () => {
  const imported = await eenloket('import', 'services', list('hondenpenning', 'grafrechten'));
  expect(imported.out).toBe('import services: 2 rows, 2 imported, 0 rejected (2 services)\n');
  expect(imported.code).toBe(0);
  expect(imported.error).toContain('import services: 2 of 2');
  const found = await eenloket('search', 'hondenpening');
  expect(found.code).toBe(0);
  expect(found.out).toMatch(/^hondenpenning {2}\(product http:\/\/x\/hondenpenning\)/);
  expect(found.out).toMatch(/> de gemeente · .*\d{3}-\d{7}/);
});

it('an import works beside a running application, and leaves its server alone', async () => {
  const running = await launchPostgres({
    directory: join(directory, 'data', 'postgres'),
    log: () => undefined,
  });
  const pid = running.pid();
  expect(await eenloket('import', 'services', list('hondenpenning'))).toMatchObject({ code: 0 });
  expect(running.pid()).toBe(pid);
  await running.stop();
});

it('what cannot be done is one line and exit code 1', async () => {
  const { code, out, error } = await eenloket('import', 'services', join(directory, 'absent.csv'));
  expect([code, out]).toEqual([1, '']);
  expect(error.trim().split('\n').at(-1)).toMatch(/absent\.csv cannot be read/);
});

it('schema writes the committed file again', async () => {
  const file = join(directory, 'schema.sql');
  expect(await eenloket('schema', file)).toMatchObject({ code: 0, out: `schema: wrote ${file}\n` });
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(schemaFile, 'utf8'));
});
