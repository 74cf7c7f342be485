import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What a program that loads React first has loaded, and what it then sees in NODE_ENV. */
function loaded(nodeEnv: string | undefined): { builds: string[]; nodeEnv: string | undefined } {
  const program = `
    const { createRequire } = await import('node:module');
    const { renderToStaticMarkup } = await import('react-dom/server');
    if (typeof renderToStaticMarkup !== 'function') throw new Error('React is not there.');
    const { cache } = createRequire(process.cwd() + '/');
    const files = Object.keys(cache).filter((file) => cache[file].loaded && /react[^/]*[/]cjs[/]/.test(file));
    console.log(JSON.stringify({ builds: files.map((file) => file.split('/').at(-1)), nodeEnv: process.env.NODE_ENV }));`;
  const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV'));
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', './bin/load-react.js', '--input-type=module', '--eval', program],
    { encoding: 'utf8', env: { ...others, ...(nodeEnv === undefined ? {} : { NODE_ENV: nodeEnv }) } },
  );
  return JSON.parse(stdout) as ReturnType<typeof loaded>;
}

describe('React, loaded by the program', () => {
  it('is the build for production, all of it', () => {
    const { builds } = loaded(undefined);
    expect(builds.length).toBeGreaterThan(2);
    expect(builds.filter((build) => !build.includes('production'))).toEqual([]);
  });

  it.each([undefined, 'development', 'production'])('leaves NODE_ENV as it was: %s', (nodeEnv) => {
    expect(loaded(nodeEnv).nodeEnv).toBe(nodeEnv);
  });
});
