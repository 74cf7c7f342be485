import { randomUUID } from 'node:crypto';
import { receiveEvent, runCommand, type CaseCommand } from '@eenloket/cases';
import { bundleSha256, releasePack, type Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, StandingClock } from '../../../store/testing/context.js';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { commandsOn } from '../../testing/run-command.js';
import { RuleBook } from '../rules/rule-book.js';
import { caseDesk, ReleasedPacks } from '../system/case-desk.js';
import { openCatalogue } from '../system/catalogue.js';
import * as replaying from './replay.js';

const catalogue = openCatalogue();
const clock = Object.assign(new StandingClock(), { mode: 'demo' as const });
const secrets = ['999990019', 'Geheimhouder', '1979-05-06', '2026-03-14', '295.07', '295,07'];

let test: TestDatabase;
let commands: ReturnType<typeof commandsOn>;
beforeAll(async () => {
  test = await testDatabase();
  commands = commandsOn(test.ownerUrl);
});
afterAll(() => test.close());

const atSvb = <T>(work: (tx: Transaction) => Promise<T>) => test.database.transaction(as('svb'), work);
const deskNow = async () =>
  caseDesk(
    catalogue,
    new RuleBook(catalogue.facts),
    await ReleasedPacks.read([test.database], catalogue),
    clock,
  );
const fact = (value: string | boolean) => ({
  value: { state: 'known', value },
  origin: { source: 'persons', validFrom: '2026-03-01' },
});
const fields = {
  'aanvrager.naam': fact('Geheimhouder'),
  'aanvrager.geboortedatum': fact('1979-05-06'),
  'aanvrager.woontInNederland': fact(true),
  'aanvrager.verzekerdAkw': fact(true),
  'kind.voornamen': fact('Sam'),
  'kind.geboortedatum': fact('2026-03-14'),
  'kind.woontBijAanvrager': fact(true),
  'kind.bsn': fact(true),
  'aanvraag.ontvangen': fact('2026-03-16'),
};

/** Opens a case for child benefit on this version of the pack. @returns its number */
const open = async ({ id, sha256 }: Pack): Promise<string> => {
  const desk = await deskNow();
  const part = {
    partId: randomUUID(),
    journeyId: 'journey-1',
    pack: id,
    packSha256: sha256,
    service: 'Kinderbijslag',
    per: 'child',
    childRef: 'child-1',
    fields,
    receivedOn: clock.today(),
    language: 'nl',
    resident: {},
  };
  const event = {
    id: randomUUID(),
    type: 'nl.eenloket.journey.part-approved',
    organisation: 'loket',
    stream: 'journey/journey-1',
    version: 1,
    time: clock.now(),
    schemaVersion: 1,
    processingActivity: 'testing',
    traceparent: as('loket').traceparent,
    subjectPseudonym: randomUUID(),
    subjects: { child: randomUUID() },
    data: part as never,
  };
  await atSvb((tx) => receiveEvent(desk)(tx, event));
  return event.id;
};
const command = async (caseId: string, command: CaseCommand) => {
  const done = await atSvb(async (tx) =>
    runCommand(tx, await deskNow(), { caseId, commandId: randomUUID(), command }),
  );
  if (!done.ok) throw done.error;
};
const pack = catalogue.packs.get('svb/kinderbijslag')!;

describe('replay', () => {
  it('says that a decision is identical, with its trace and without a word about the person', async () => {
    const caseId = await open(pack);
    const on = clock.today();
    await command(caseId, { type: 'decide', manner: { as: 'proposed' }, by: 'w1', on });
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
    const caseId = await open(pack);
    const fact = { fact: 'kind.woontBijAanvrager', value: false, source: 'worker' } as const;
    await command(caseId, { type: 'addFact', ...fact, by: 'w1', on: clock.today() });
    const { code, out } = await commands.run(replaying, caseId);
    expect([code, out.at(-1)]).toEqual([0, 'replay: 2 runs, 2 identical, 0 different']);
  });

  it('takes the version that the case began with, years after the catalogue went on', async () => {
    const bundle = { ...pack, version: '2020.1.0' };
    const older: Pack = { ...bundle, sha256: bundleSha256(bundle) };
    await test.database.transaction(as('loket'), (tx) => releasePack(tx, older, clock.now()));
    const { code, out } = await commands.run(replaying, await open(older));
    expect(code).toBe(0);
    expect(out[0]).toContain(`2020.1.0, sha256 ${older.sha256}`);
  });

  it('is 1 when what was kept is not what the rules say, and names the place without the value', async () => {
    const caseId = await open(pack);
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
    const caseId = await open(pack);
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
  expect(clock.today() satisfies LegalDate).toBe('2026-03-16');
});
