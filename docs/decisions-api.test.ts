import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, ownCatalogue } from '../counter/testing/open-api.js';
import { documentText } from './documents.js';

const run = promisify(execFile);
const text = documentText('docs/decisions-api.md');
const [, command = ''] = /^```sh\n([\s\S]*?)^```/m.exec(text) ?? [];
const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe('docs/decisions-api.md', () => {
  let site: Awaited<ReturnType<typeof openApi>>;
  let address = '';
  beforeAll(async () => {
    site = await openApi(ownCatalogue());
    address = await site.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => site.close());

  it.skipIf(!hasCurl)('shows a command that answers (skipped where curl is absent)', async () => {
    const { stdout } = await run('sh', ['-c', command.replace('http://127.0.0.1:4100', address)]);
    expect(JSON.parse(stdout)).toMatchObject({
      pack: 'toeslagen/zorgtoeslag',
      outcomes: { tegemoetkomingPerMaand: '126' },
    });
  });

  it('names every kind of refusal', async () => {
    const sources = [
      'decisions-api',
      'decision-routes',
      'read-asked',
      'decide-batch',
      'doorkeeper',
      'refusal',
    ].map((name) => documentText(`counter/src/decisions-api/${name}.ts`));
    const codes = [...sources.join('').matchAll(/new Refusal\(\s*\d+,\s*'([a-z-]+)'/g)].map(
      ([, code = '']) => code,
    );
    expect(new Set(codes).size).toBeGreaterThanOrEqual(7);
    expect([...new Set(codes)].filter((code) => code !== 'unexpected' && !text.includes(code))).toEqual([]);
  });
});
