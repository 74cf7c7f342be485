import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../bin/eenloket.js', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'eenloket-simulate-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** `eenloket simulate` as the built program. */
function simulate(...argv: string[]): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, [program, 'simulate', ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })));
}

const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};
const zorg = 'toeslagen/zorgtoeslag';
const few = ['--residents', '5000'];
const higher = file(
  'higher.yaml',
  "on: 2026-03-16\nparameters:\n  standaardpremie: { from: 2026-01-01, value: '2219' }\n",
);

describe('a change', () => {
  it('of rules is told before and after, and what is wrong with one at its name', async () => {
    const rules = (text: string) => file('rules.yaml', `on: 2026-03-16\nrules:\n  premie_e: '${text}'\n`);
    const good = await simulate(zorg, '--change', rules('0'), ...few);
    expect([good.code, good.error]).toEqual([0, '']);
    expect(good.out).toMatch(/^ {2}premie: parameters\.standaardpremie \+ .* > 0$/m);
    expect(good.out).toMatch(/^winners: 0 households/m);
    const wrong = await simulate(zorg, '--change', rules('parameters.standardpremie'), ...few);
    expect(wrong.code).toBe(1);
    expect(wrong.error).toMatch(
      /rules\.yaml rules\.premie_e: .*standardpremie.* Did you mean "standaardpremie"\?/,
    );
  });

  it('is told as a table, kept as CSV, and held against the plain engine', async () => {
    const csv = join(directory, 'result.csv');
    const { code, out, error } = await simulate(
      zorg,
      '--change',
      higher,
      ...few,
      '--csv',
      csv,
      '--verify',
      '300',
    );
    expect([code, error]).toEqual([0, 'verify: 300 households, 0 unlike evaluate\n']);
    expect(out).toContain('standaardpremie: 2119 > 2219');
    expect(out).toMatch(/^losers: 0 households/m);
    expect(out).toMatch(/^Single parent +[\d,]+ /m);
    expect(out).toMatch(/nobody here exists/);
    expect(out).toMatch(/^100 euros more was looked at for 5,000 residents in 2,\d{3} households; ± is/m);
    expect(out).toMatch(/^Nothing +[\d,]+ \(± [\d,]+\) /m);
    expect(out).toMatch(
      /\nsimulate: difference \d+(\.\d+)? euros a year, winners \d+, losers 0, [\d.]+ s\n$/,
    );
    expect(readFileSync(csv, 'utf8')).toMatch(/^dimension,group,/);
  });

  it('is told as JSON, over all packs together, on another day', async () => {
    const { out } = await simulate(zorg, '--on', '2026-07-01', ...few, '--together', '--json');
    expect(JSON.parse(out)).toMatchObject({
      on: '2026-07-01',
      changed: [],
      total: { winners: { value: 0 }, losers: { value: 0 } },
      others: [{}, {}, {}, {}],
      residents: { all: 18_000_000, seen: 5_000 },
      pressure: { residents: 5_000 },
    });
  });

  it('may be another decision beside it', async () => {
    const released = readFileSync(
      fileURLToPath(new URL(`../../../packs/${zorg}/decision.dmn`, import.meta.url)),
      'utf8',
    );
    file('none.dmn', released.replace('(premie - normpremie) * deel else 0', '0 else 0'));
    const change = file('none.yaml', 'on: 2026-03-16\ndecision: none.dmn\n');
    const { out } = await simulate(zorg, '--change', change, ...few);
    expect(out).toMatch(/> €0, difference -€/);
    expect(out).toMatch(/^winners: 0 households/m);
  });
});

describe('what is wrong', () => {
  it('with a change is told with file, line and fix, and nothing runs', async () => {
    const wrong = file(
      'wrong.yaml',
      "on: 2026-03-16\nparameters:\n  standardpremie: { from: 2026-01-01, value: '1' }\n",
    );
    const { code, out, error } = await simulate(zorg, '--change', wrong);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/wrong\.yaml:3:3 change\.parameter .*Did you mean "standaardpremie"\?\n$/);
  });

  it.each([
    [['toeslagen/zorgtoeslg', '--on', '2026-03-16'], 'Did you mean "toeslagen/zorgtoeslag"?'],
    [[zorg], 'A simulation needs a day'],
    [[zorg, '--on', '2026-03-16', '--residents', 'all'], '--residents "all" is not a whole number'],
    [[zorg, '--on', '2026-03-16', '--verify', 'all'], '--verify "all" is not a whole number'],
    [[zorg, '--on', '2026-03-16', '--residents', '10'], 'give a whole number from 1000 to 18000000'],
    [[zorg, '--change', '/does/not/exist'], 'cannot be read'],
    [['svb/kinderbijslag', '--on', '2026-03-16'], 'needs what synthetic residents do not have: '],
    [[zorg, '--sed', '1'], 'Use: npx eenloket simulate'],
  ])('%j is told in one line', async (argv, said) => {
    const { code, error } = await simulate(...argv);
    expect(code).toBe(1);
    expect(error).toContain(said);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
