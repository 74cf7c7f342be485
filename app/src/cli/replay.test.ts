import { randomUUID } from 'node:crypto';
import { bundleSha256, releasePack, type Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { ChildBenefitCases, secretsOfCase } from '../../testing/child-benefit-cases.js';
import { commandsOn } from '../../testing/run-command.js';
import { openCatalogue } from '../system/catalogue.js';
import * as replaying from './replay.js';

const catalogue = openCatalogue();
const secrets = [...secretsOfCase, '295.07', '295,07'];

let test: TestDatabase;
let commands: ReturnType<typeof commandsOn>;
let cases: ChildBenefitCases;
beforeAll(async () => {
  test = await testDatabase();
  commands = commandsOn(test.ownerUrl);
  cases = new ChildBenefitCases(test, catalogue);
});
afterAll(() => test.close());

const pack = catalogue.packs.get('svb/kinderbijslag')!;

describe('replay', () => {
  it('says that a decision is identical, with its trace and without a word about the person', async () => {
    const caseId = await cases.open(pack);
    const on = cases.clock.today();
    await cases.run(caseId, { type: 'decide', manner: { as: 'proposed' }, by: 'w1', on });
    const { code, out } = await commands.run(replaying, caseId);
    expect(out.at(-1)).toBe('replay: 1 runs, 1 identical, 0 different');
    expect(code).toBe(0);
    expect(out[0]).toBe(`case ${caseId} of svb: ${pack.id} ${pack.version}, sha256 ${pack.sha256}`);
    expect(out).toContain(`decided on ${on}, as proposed`);
    expect(out.join('\n')).toMatch(
      /^ {2}heeftRecht; rule heeftRecht_huishouden; reads aanvrager\.verzekerdAkw, /m,
    );
    const shown = out.filter((line) => !line.startsWith('run ') && !line.startsWith('decided')).join();
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });

  it('runs every proposal again with the facts of its own moment', async () => {
    const caseId = await cases.open(pack);
    const fact = { fact: 'kind.woontBijAanvrager', value: false, source: 'worker' } as const;
    await cases.run(caseId, { type: 'addFact', ...fact, by: 'w1', on: cases.clock.today() });
    const { code, out } = await commands.run(replaying, caseId);
    expect([code, out.at(-1)]).toEqual([0, 'replay: 2 runs, 2 identical, 0 different']);
  });

  it('takes the version that the case began with, years after the catalogue went on', async () => {
    const bundle = { ...pack, version: '2020.1.0' };
    const older: Pack = { ...bundle, sha256: bundleSha256(bundle) };
    await test.database.transaction(as('loket'), (tx) => releasePack(tx, older, cases.clock.now()));
    const { code, out } = await commands.run(replaying, await cases.open(older));
    expect(code).toBe(0);
    expect(out[0]).toContain(`2020.1.0, sha256 ${older.sha256}`);
  });

  it('is 1 when what was kept is not what the rules say, and names the place without the value', async () => {
    const caseId = await cases.open(pack);
    await test.asOwner(
      `update store.event set data = jsonb_set(data, '{evaluation,outcomes,bedragPerKwartaal,value}', '"999.99"')
        where stream = $1 and type like '%.proposed'`,
      [`case/${caseId}`],
    );
    const { code, out } = await commands.run(replaying, caseId);
    expect(code).toBe(1);
    expect(out).toContain('  different at outcomes.bedragPerKwartaal');
    expect(out.at(-1)).toBe('replay: 1 runs, 0 identical, 1 different');
    expect(out.join()).not.toContain('999.99');
  });

  it('leaves a line in the log of everybody whose facts were read', async () => {
    const caseId = await cases.open(pack);
    const count = async () => (await test.asOwner(`select from ledger.processing`)).length;
    const before = await count();
    await commands.run(replaying, caseId);
    expect((await count()) - before).toBe(2);
  });

  it.each([
    [[], /Use: npx eenloket replay CASE/],
    [[randomUUID()], /No organisation of this installation has a case/],
  ])('of %j says what is wrong', async (rest, words) => {
    await expect(commands.run(replaying, ...rest)).rejects.toThrow(words);
  });
});

it('is about a day of the law, not of the machine', () => {
  expect(cases.clock.today() satisfies LegalDate).toBe('2026-03-16');
});
