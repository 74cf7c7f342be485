import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { documentText, projectRoot } from './documents.js';

const directory = mkdtempSync(join(tmpdir(), 'eenloket-simulation-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const [[, commands = '', printed = ''] = []] = documentText('docs/simulation.md').matchAll(
  /```sh\n(.*?)```.*?```text\n(.*?)```/gs,
);

it('the example of docs/simulation.md prints what stands below it', () => {
  const program = `node ${join(projectRoot, 'bin/eenloket.js')} simulate`;
  const script = commands.replace('npx eenloket simulate', program);
  expect(script).toContain(program);
  const { stdout, stderr, status } = spawnSync('sh', ['-e', '-c', script], {
    cwd: directory,
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
  expect(printed.trim().split('\n').length).toBeGreaterThanOrEqual(4);
  expect(stdout).toContain(printed);
});
