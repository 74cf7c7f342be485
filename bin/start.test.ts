import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { joinPostgres } from '@eenloket/store';
import { describe, expect, it } from 'vitest';
import { firstOfFourFreePorts } from '../app/testing/test-system.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin', 'eenloket.js');
const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV'));

/** Which builds of React a program has loaded once a command of it has run, started with this NODE_ENV. */
const loadedBuilds = (environment: Readonly<Record<string, string>>): { mode: string; builds: string[] } => {
  const script = `
    process.argv.splice(1, Infinity, ${JSON.stringify(program)}, 'help');
    console.log = () => undefined;
    await import(${JSON.stringify(program)});
    await import(${JSON.stringify(createRequire(program).resolve('react-dom/server'))});
    const { createRequire } = await import('node:module');
    const files = Object.keys(createRequire(${JSON.stringify(program)}).cache);
    const builds = files.flatMap((file) => /[.](production|development)[.]js$/.exec(file)?.[1] ?? []);
    process.stdout.write(JSON.stringify({ mode: process.env.EENLOKET_MODE ?? '', builds: [...new Set(builds)] }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...inherited, ...environment },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as { mode: string; builds: string[] };
};

describe('the program', () => {
  it.each([
    [{}, ''],
    [{ NODE_ENV: 'development' }, ''],
    [{ NODE_ENV: 'production' }, 'production'],
    [{ NODE_ENV: 'production', EENLOKET_MODE: 'demo' }, 'demo'],
  ])('started with %j renders with the production build of React, in mode "%s"', (environment, mode) => {
    expect(loadedBuilds(environment)).toEqual({ mode, builds: ['production'] });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'started by npm ends by itself after %s, and takes its database along',
    async (signal) => {
      const data = mkdtempSync(join(tmpdir(), 'eenloket-npm-'));
      const port = await firstOfFourFreePorts();
      const child = spawn('npm', ['start'], {
        cwd: root,
        env: { ...inherited, EENLOKET_DATA: data, EENLOKET_PORT: String(port), EENLOKET_LOG: 'fatal' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      await new Promise<void>((resolve, reject) => {
        for (const stream of [child.stdout, child.stderr])
          stream.on(
            'data',
            (chunk: Buffer) => (said += chunk.toString()).includes('Stop with Ctrl+C') && resolve(),
          );
        child.once('close', () => reject(new Error(said)));
      });
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
      await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
      expect(await joinPostgres(join(data, 'postgres')), 'its database server is gone').toBeUndefined();
      rmSync(data, { recursive: true, force: true });
    },
    120_000,
  );
});
