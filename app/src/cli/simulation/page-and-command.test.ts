import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oversightSite } from '../../../../oversight/testing/oversight-site.js';
import { testDatabase, type TestDatabase } from '../../../../store/testing/test-database.js';

// The same change by the page and by the command, as somebody would do it who takes the file of the page along.

const program = fileURLToPath(new URL('../../../../bin/eenloket.js', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'eenloket-page-'));
let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger']);
});
afterAll(async () => {
  await test.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Runs the command that stands in the file of the page, on that file. @returns its table as CSV, and what it printed */
async function byCommand(yaml: string): Promise<{ readonly csv: string; readonly out: string }> {
  const [change, csv] = [join(directory, 'change.yaml'), join(directory, 'result.csv')];
  writeFileSync(change, yaml);
  const [, words = ''] = /^# npx eenloket (.*)$/m.exec(yaml) ?? [];
  const argv = words.replace('change.yaml', change).split(' ');
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...argv, '--csv', csv]);
  return { csv: readFileSync(csv, 'utf8'), out: stdout };
}

describe('a change of numbers and rules', () => {
  it.each([
    [
      'toeslagen/zorgtoeslag',
      {
        standaardpremie: '2219',
        'regel.normpremie_e':
          '(if huishouden.heeftToeslagpartner then 0.04 else 0.02) * parameters.drempelinkomen + premieBovenDrempel',
        'regel.heeftAanspraak_minderjarig_o': 'aanvrager.verzekerd',
      },
      /normpremie: .* > \(if huishouden/,
    ],
    [
      'gemeente/bijstand',
      { 'regel.normPerMaand_teJong_o': '"free" = "no" ? 1 : 0', normAlleen: '1500' },
      undefined,
    ],
    [
      'gemeente/bijstand',
      { 'regel.normPerMaand_teJong_o': '100', samen: 'ja' },
      /normPerMaand, rule 1, norm per maand: 0 > 100/,
    ],
  ] as const)(
    'of %s gives the same figures by both: %j',
    { timeout: 180_000 },
    async (pack, fields, said) => {
      const site = oversightSite(test);
      const send = (path: string) =>
        site.inject({
          method: 'POST',
          url: `/nl/simulatie/${pack}${path}`,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: new URLSearchParams({ inwoners: 'steekproef', ...fields }).toString(),
        });
      const [yaml, csv] = [await send('/yaml'), await send('/csv')];
      if (said === undefined) return expect([yaml.statusCode, csv.statusCode]).toEqual([404, 404]);
      expect([yaml.statusCode, csv.statusCode]).toEqual([200, 200]);
      const command = await byCommand(yaml.payload);
      expect(command.csv).toBe(csv.payload);
      expect(command.out).toMatch(said);
      expect(csv.payload.split('\r\n').length).toBeGreaterThan(30);
    },
  );
});
