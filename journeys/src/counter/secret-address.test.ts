import { randomBytes, randomUUID } from 'node:crypto';
import { loadCatalogue, type Pack } from '@eenloket/catalogue';
import { CASE_EVENTS } from '@eenloket/cases';
import { collectFacts } from '@eenloket/exchange';
import { pseudonymBridge } from '@eenloket/identity';
import { openDatabase, startRelay, type Database, type Running, type Subscription } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clock, registersOn } from '../../../exchange/testing/register-fixture.ts';
import { as, until } from '../../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.ts';
import { approve, on, ready } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import { runCommand } from '../index.js';

// From the seeded register, over the counter, through the relay, into the insurer's hands.
const INSURER = 'zorgverzekeraar';
const ADDRESS = /Voorbeeldstraat|1000 ?AA|Amsterdam/;
const received: string[] = [];
const subscriptions: readonly Subscription[] = CASE_EVENTS.map((type) => ({
  subscriber: 'cases',
  type,
  recipients: ({ data }) => [String(data['organisation'])],
}));

/** An insurer that asks for more than it may have: what it must not get is withheld all the same. */
const greedy = (): JourneyCatalogue => {
  const catalogue = sampleCatalogue();
  const pack = (id: string): Pack | undefined => {
    const found = catalogue.pack(id);
    return found?.outcomeKind === 'privaat'
      ? { ...found, receives: [...found.receives, 'aanvrager.naam', 'aanvrager.woongemeente'] }
      : found;
  };
  return { ...catalogue, pack };
};

let db: TestDatabase;
let database: Database;
let relay: Running;
let registers: Awaited<ReturnType<typeof registersOn>>;

beforeAll(async () => {
  db = await testDatabase(['store', 'ledger', 'identity', 'exchange', 'cases', 'journeys']);
  database = openDatabase(db.url, { subscriptions });
  registers = await registersOn(database);
  relay = startRelay({
    databaseOf: () => database,
    organisations: ['loket', INSURER, 'svb', 'gemeente-amsterdam'],
    subscriptions,
    handlers: {
      cases: async (tx, { data }) => {
        if (tx.context.organisation === INSURER) received.push(JSON.stringify(data));
      },
    },
    bridge: pseudonymBridge({
      databaseOf: () => database,
      persons: registers.identity,
      random: randomBytes,
    }),
    clock,
    random: (size) => randomBytes(size),
    pollMs: 20,
  });
});
afterAll(async () => {
  await relay.stop();
  await database.close();
  await db.close();
});

const FACTS = ['aanvrager.naam', 'aanvrager.adres', 'aanvrager.woongemeente', 'aanvrager.geheimhouding'];

const send = async (persona: string): Promise<string> => {
  const person = await registers.idOf(persona);
  const child = await registers.at('loket', (tx) => registers.identity.personByAlias(tx, randomUUID()));
  const found = await collectFacts(registers.context, {
    persons: [{ role: 'aanvrager', personId: person }],
    facts: FACTS,
  });
  const facts = Object.fromEntries([...found].map(([name, { value, origin }]) => [name, { value, origin }]));
  const journeyId = randomUUID();
  const before = received.length;
  for (const command of [...ready(child), { type: 'collect', facts, on } as const, approve])
    await database.transaction(as('loket'), async (tx) => {
      const done = await runCommand(tx, greedy(), {
        journeyId,
        commandId: randomUUID(),
        command: command.type === 'start' ? { ...command, journeyId } : command,
        persons: { person },
      });
      if (!done.ok) throw done.error;
    });
  await until(async () => received.length > before);
  return received.at(-1) ?? '';
};

describe('the part of the insurer', () => {
  it('never contains the secret address of Fatima, though the register gave it to the counter', async () => {
    const data = await send('fatima-haddad');
    expect(data).toContain('Fatima Haddad');
    expect(JSON.parse(data)).toMatchObject({ organisation: INSURER });
    expect(data).not.toMatch(ADDRESS);
    expect(data).not.toContain('"value":"0363"');
  });
  it('contains the address of somebody whose address is not secret', async () => {
    const data = await send('emma-de-vries');
    expect(data).toMatch(/Voorbeeldstraat/);
  });
  it('asks for no address at all in the real pack', () => {
    const loaded = loadCatalogue(new URL('../../../packs', import.meta.url).pathname);
    const pack = loaded.ok ? loaded.value.packs.get('zorgverzekeraar/inschrijving-kind') : undefined;
    expect(pack?.receives.filter((fact) => /adres|gemeente/i.test(fact))).toEqual([]);
  });
});
