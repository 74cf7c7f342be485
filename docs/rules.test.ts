import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { documentText, projectRoot } from './documents.js';

// Inside the project, so that Node finds the package by its name.
const directory = mkdtempSync(join(projectRoot, 'node_modules', '.examples-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const examples = [...documentText('docs/rules.md').matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)].map(
  ([, code = '', printed = ''], index) => ({ index, code, printed }),
);

it('there are examples', () => expect(examples.length).toBeGreaterThanOrEqual(3));

it.each(examples)(
  'example $index of docs/rules.md prints what stands below it',
  ({ index, code, printed }) => {
    const file = join(directory, `example-${index}.mjs`);
    writeFileSync(file, code);
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toBe(printed);
  },
);
