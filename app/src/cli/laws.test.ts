import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasePack, type Pack } from '@eenloket/catalogue';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { as } from '../../../store/testing/context.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { ChildBenefitCases, secretsOfCase } from '../../testing/child-benefit-cases.js';
import { commandsOn } from '../../testing/run-command.js';
import { openCatalogue } from '../system/catalogue.js';
import * as laws from './laws.js';

const catalogue = openCatalogue();
const directory = mkdtempSync(join(tmpdir(), 'eenloket-laws-'));
const kinderbijslag = catalogue.packs.get('svb/kinderbijslag')!;

let test: TestDatabase;
let commands: ReturnType<typeof commandsOn>;
let cases: ChildBenefitCases;
beforeAll(async () => {
  test = await testDatabase();
  commands = commandsOn(test.ownerUrl);
  cases = new ChildBenefitCases(test, catalogue);
});
afterAll(() => test.close());

/** A file with the amount for the youngest children from this day. */
function file(from: string, value: string): string {
  const path = join(directory, `${from}.yaml`);
  writeFileSync(
    path,
    `bedragJongste:
  unit: EUR/quarter
  at: kwartaalBegin
  label: { nl: Bedrag, en: Amount }
  values: [{ from: ${from}, value: '${value}', source: { bwb: BWBR0002368, article: '12', class: L } }]
`,
  );
  return path;
}

describe('laws diff on an installation', () => {
  it('counts open and decided cases that used the figure, and says nothing about persons', async () => {
    const [decided, still] = [await cases.open(kinderbijslag), await cases.open(kinderbijslag)];
    const on = cases.clock.today();
    await cases.run(decided, { type: 'decide', manner: { as: 'proposed' }, by: 'w1', on });
    const lines = async () => (await test.asOwner('select from ledger.processing')).length;
    const before = await lines();
    const { code, out } = await commands.run(laws, 'diff', file('2026-04-01', '300'), '--cases');
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/svb {2,}svb\/kinderbijslag {2,}1 {2,}0 {2,}1 {2,}2$/m);
    expect(out).toEqual(expect.arrayContaining([`case ${decided} of svb`, `case ${still} of svb`]));
    expect(out.at(-1)).toMatch(
      /^laws diff: 2 packs, \d+ of \d+ examples, 1 open and 1 decided cases, 0 journeys$/,
    );
    expect(secretsOfCase.filter((secret) => out.join().includes(secret))).toEqual([]);
    expect(await lines()).toBe(before);
  });

  it('names no case unless asked', async () => {
    const { out } = await commands.run(laws, 'diff', file('2026-04-01', '300'));
    expect(out.filter((line) => line.startsWith('case '))).toEqual([]);
  });

  it('counts none for days that no case was about: the quarter selects the figure', async () => {
    const { out } = await commands.run(laws, 'diff', file('2026-07-01', '300'));
    expect(out).toContain('Residents: no case of this installation rests on what changes.');
    expect(out.at(-1)).toMatch(/0 open and 0 decided cases, 0 journeys$/);
  });

  it('takes no case that was withdrawn', async () => {
    const caseId = await cases.open(kinderbijslag);
    await cases.run(caseId, { type: 'withdraw', reason: 'x', on: cases.clock.today() });
    const { out } = await commands.run(laws, 'diff', file('2026-04-01', '300'), '--cases');
    expect(out).not.toContain(`case ${caseId} of svb`);
  });

  it('counts residents with a journey at the counter that uses the pack, once, and names none', async () => {
    const [emma, other] = [randomUUID(), randomUUID()];
    const journey = (person: string, phase: string) =>
      test.asOwner(
        `insert into journeys.journey (organisation_id, journey_id, person_id, life_event, phase, started_on, approved, stopped)
         values ('loket', '${randomUUID()}', '${person}', 'kind-krijgen', '${phase}', '2026-03-16', false, false)`,
      );
    for (const [person, phase] of [
      [emma, 'born'],
      [emma, 'born'],
      [other, 'born'],
      [other, 'expecting'],
    ] as const)
      await journey(person, phase);
    const lines = async () => (await test.asOwner('select from ledger.processing')).length;
    const before = await lines();
    const { out } = await commands.run(laws, 'diff', file('2026-04-01', '300'));
    expect(out.join('\n')).toMatch(/^svb\/kinderbijslag {2,}3 {2,}2$/m);
    expect(out.at(-1)).toMatch(/ cases, 3 journeys$/);
    expect(out.join()).not.toContain(emma);
    expect(await lines()).toBe(before);
    const json = await commands.run(laws, 'diff', file('2026-04-01', '300'), '--json');
    expect(JSON.parse(json.out.join('\n'))).toMatchObject({
      journeys: [{ pack: 'svb/kinderbijslag', journeys: 3, residents: 2 }],
    });
  });

  it('holds a released version against the packs of this program, as JSON', async () => {
    const older: Pack = catalogue.packs.get('toeslagen/zorgtoeslag')!;
    await test.database.transaction(as('loket'), (tx) => releasePack(tx, older, cases.clock.now()));
    const { out } = await commands.run(laws, 'diff', `${older.id}@${older.version}`, '--json');
    expect(JSON.parse(out.join('\n'))).toEqual({
      packs: [],
      examples: [],
      examplesRun: 0,
      residents: [],
      journeys: [],
    });
    await expect(commands.run(laws, 'diff', `${older.id}@1.0.0`)).rejects.toThrow(/released were: 2026/);
  });
});

describe('laws diff without an installation', () => {
  const run = async (...rest: string[]) => {
    const out: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('EENLOKET_DATA', join(directory, 'nothing'));
    try {
      return { code: await laws.run(rest), out };
    } finally {
      vi.unstubAllEnvs();
      log.mockRestore();
    }
  };

  it('tells packs and examples, and that nobody was counted, and why', async () => {
    const { code, out } = await run('diff', file('2026-04-01', '300'));
    expect(code).toBe(0);
    expect(out[1]).toMatch(
      /^svb\/kinderbijslag +bedragJongste +EUR\/quarter +2026-04-01 - 2026-06-30 +295.07 -> 300 /,
    );
    expect(out.join('\n')).toContain('Residents: not counted, because there is no installation here');
    expect(out.at(-1)).toMatch(/, no cases$/);
  });

  it('makes no database by looking', async () => {
    const { out } = await run('diff', file('2026-04-01', '300'), '--json');
    expect(JSON.parse(out.join('\n'))).toMatchObject({
      packs: [{ pack: 'svb/kinderbijslag' }, { pack: 'toeslagen/kindgebonden-budget' }],
      notCounted: expect.stringContaining('DATABASE_URL') as string,
    });
  });

  it('compares folders of packs, and one pack in its folder', async () => {
    const packs = new URL('../../../packs', import.meta.url).pathname;
    for (const same of [packs, join(packs, 'uwv/ww')])
      expect((await run('diff', same)).out[0]).toBe('No pack is touched.');
  });

  it.each([
    [['dif'], /There is no tool "dif"/],
    [['diff'], /Something is missing. Use: npx eenloket laws diff/],
    [['diff', 'nowhere.yaml'], /There is no nowhere.yaml/],
    [['diff', 'toeslagen/zorgtoeslag@2026.1.0'], /cannot be read, because there is no installation/],
  ])('%j says what is wrong', async (rest, words) => {
    await expect(run(...rest)).rejects.toThrow(words);
  });
});
