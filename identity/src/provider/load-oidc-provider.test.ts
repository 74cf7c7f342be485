import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const load = fileURLToPath(new URL('load-oidc-provider.ts', import.meta.url));

/** What a fresh process writes to stderr when it runs this program. */
async function said(program: string): Promise<string> {
  const words = ['--import', 'tsx', '--input-type=module', '-e', program];
  return (await promisify(execFile)(process.execPath, words)).stderr;
}

it('the library loads without its word about the runtime, and other warnings still come through', async () => {
  const program = `
    const { loadOidcProvider } = await import(${JSON.stringify(load)});
    const loading = loadOidcProvider();
    console.warn('while it loads');
    const Provider = await loading;
    console.warn('after', typeof Provider);`;
  expect(await said(program)).toBe('while it loads\nafter function\n');
});
