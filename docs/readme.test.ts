import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoPersonas, demoWorkers, fullName } from '@eenloket/identity';
import { commandsIn, documentText, projectRoot } from './documents.js';

const readme = documentText('README.md');
const commands = commandsIn(readme);

// What needs minutes or never ends by itself is run by .ci/run instead; the rest is run here, word for word.
const elsewhere = ['npm ci', 'npm start', 'npm test'];

const { below } = createRequire(import.meta.url)('../architecture.cjs') as {
  below: Record<string, string[]>;
};

describe('the README', () => {
  it('has at most 120 lines', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
  });

  it('begins with the two commands', () => {
    expect(commands.slice(0, 2)).toEqual(['npm ci', 'npm start']);
  });

  it('leaves to the pipeline only what the pipeline runs', () => {
    const pipeline = documentText('.ci/run');
    expect(elsewhere.filter((command) => !pipeline.includes(command))).toEqual([]);
  });

  it('shows a picture of at most 200 kB', () => {
    const [, path = ''] = /!\[[^\]]{20,}\]\(([^)]+)\)/.exec(readme) ?? [];
    expect(path).toMatch(/^docs\/images\/.*\.png$/);
    expect(statSync(projectRoot + path).size).toBeLessThan(200_000);
  });

  it('names every module in its tree', () => {
    const tree = readme.slice(readme.indexOf('## The tree'));
    expect(Object.keys(below).filter((module) => !tree.includes(`\`${module}/\``))).toEqual([]);
  });

  it('logs in as people who exist', () => {
    const people = [...demoPersonas.map(fullName), ...demoWorkers.map(({ name }) => name)];
    const named = [...readme.matchAll(/\*\*([A-Z]\w+ [\w ]*[A-Z]\w+)\*\*/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThanOrEqual(3);
    const [first, last] = [(name: string) => name.split(' ')[0]!, (name: string) => name.split(' ').at(-1)!];
    for (const name of named)
      expect(
        people.some((known) => first(known) === first(name) && last(known) === last(name)),
        name,
      ).toBe(true);
  });
});

describe('every command of the README that ends by itself', () => {
  beforeAll(() => {
    // The commands run what was built; make sure that is today's source.
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: projectRoot, stdio: 'ignore' });
  }, 120_000);

  it.each(commands.filter((command) => !elsewhere.includes(command)))(
    '%s',
    (command) => {
      const [program = '', ...words] = command.split(' ');
      const done = spawnSync(program, words, { cwd: projectRoot, encoding: 'utf8' });
      expect(done.stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
      expect(done.status).toBe(0);
      expect(done.stdout.trim()).not.toBe('');
    },
    60_000,
  );
});
