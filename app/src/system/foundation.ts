import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Catalogue } from '@eenloket/catalogue';
import {
  demoCivilRegistry,
  demoRegisters,
  type CivilRegistry,
  type Ports,
  type RegisterPersons,
} from '@eenloket/exchange';
import {
  bsn,
  createMandates,
  createPersons,
  pseudonymBridge,
  type Mandates,
  type Persons,
} from '@eenloket/identity';
import type { Clock, Instant } from '@eenloket/kit';
import { logProcessing } from '@eenloket/ledger';
import {
  applicationUrl,
  migrate,
  openClock,
  openDatabase,
  type Database,
  type DatabaseOf,
  type PseudonymBridge,
  type StoredClock,
  type Subscription,
} from '@eenloket/store';
import type { Configuration } from '../configuration.js';
import { openKeys, type Keys } from '../keys.js';
import { RuleBook } from '../rules/rule-book.js';
import { openCatalogue } from './catalogue.js';
import { openDatabaseServer } from './database-server.js';
import { allMigrations } from './migrations.js';

/** What everything else stands on: data, time, rules, persons and registers of one installation. */
export interface Foundation {
  readonly configuration: Configuration;
  readonly keys: Keys;
  readonly catalogue: Catalogue;
  readonly rules: RuleBook;
  readonly database: Database;
  readonly databaseOf: DatabaseOf;
  /** Every organisation this process hosts. */
  readonly organisations: readonly string[];
  /** The clock of the law: the demo clock in a demonstration. */
  readonly clock: StoredClock;
  /** Real time, for sessions. */
  readonly systemClock: Pick<Clock, 'now'>;
  readonly persons: Persons;
  readonly registerPersons: RegisterPersons;
  readonly mandates: Mandates;
  readonly bridge: PseudonymBridge;
  readonly registers: Ports;
  readonly civilRegistry: CivilRegistry;
  close(): Promise<void>;
}

/** Organisations without a folder of packs: the counter itself, the register of the demonstration, the auditor. */
const withoutPacks = ['toezicht'];

/**
 * Opens the foundation: server, migrations, database, clock, catalogue, keys.
 * @param subscriptions who receives which events
 * Errors: CodedErrors of one line; what was opened by then is closed again.
 */
export async function openFoundation(
  configuration: Configuration,
  subscriptions: readonly Subscription[],
  log: (line: string) => void,
): Promise<Foundation> {
  const catalogue = openCatalogue();
  const keys = openKeys(join(configuration.dataDirectory, 'keys.json'), configuration.mode === 'demo');
  const server = await openDatabaseServer(configuration, log);
  let database: Database | undefined;
  try {
    await migrate(server.ownerUrl, await allMigrations());
    database = openDatabase(applicationUrl(server.ownerUrl), { subscriptions, connections: 32 });
    const clock = await openClock(database, configuration.mode === 'demo' ? 'demo' : 'system');
    const parts = { configuration, keys, catalogue, rules: new RuleBook(catalogue.facts), database, clock };
    return {
      ...parts,
      ...peopleAndRegisters(parts),
      organisations: [...catalogue.organisations.keys(), ...withoutPacks],
      systemClock: { now: () => new Date().toISOString() as Instant },
      close: async () => {
        await clock.close();
        await parts.database.close();
        await server.stop();
      },
    };
  } catch (error) {
    await database?.close();
    await server.stop();
    throw error;
  }
}

type Parts = Pick<Foundation, 'keys' | 'database' | 'clock'>;

function peopleAndRegisters({ keys, database, clock }: Parts) {
  const databaseOf: DatabaseOf = () => database;
  const persons = createPersons({
    keys: { encryption: keys.bsnEncryption, lookup: keys.bsnLookup },
    random: randomBytes,
    clock,
    logBsnRead: (tx, { personId, reason }) => logBsnRead(tx, clock, personId, reason),
  });
  const registerPersons: RegisterPersons = {
    personByBsn: (tx, number) => persons.personByBsn(tx, bsn(number)),
    bsnOf: (tx, personId, reason) => persons.bsnOf(tx, personId, reason),
  };
  const bridge = pseudonymBridge({ databaseOf, persons, random: randomBytes });
  const registers = { databaseOf, bridge, clock };
  return {
    databaseOf,
    persons,
    registerPersons,
    bridge,
    mandates: createMandates({ random: randomBytes, clock }),
    registers: demoRegisters(registers),
    civilRegistry: demoCivilRegistry({ ...registers, persons: registerPersons }),
  };
}

/** Wet algemene bepalingen burgerservicenummer, art. 10: government may use the number for its task. */
async function logBsnRead(
  tx: Parameters<typeof logProcessing>[0],
  clock: Clock,
  personId: string,
  reason: string,
): Promise<void> {
  await logProcessing(tx, {
    at: clock.now(),
    operationId: randomUUID(),
    status: 'completed',
    action: 'read',
    subject: personId,
    actorRole: 'system.register',
    actorPseudonym: 'register-adapter',
    legalBasis: { bwb: 'BWBR0022428', article: '10' },
    purpose: reason,
    dataCategories: ['persoon.bsn'],
  });
}
